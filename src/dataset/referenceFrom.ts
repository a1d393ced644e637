// The checked tables -> what a table of the dead is checked against. Reads no text.

import type { PublishedCount, Reference, Tables } from './dataset';

/** Every country and source, and all deaths by the newest published count of everyone. */
export function referenceFrom(tables: Tables): Reference {
  const newest = tables.publishedCounts
    .filter(({ covers, americans }) => covers === 'all-others' && americans !== null)
    .reduce<PublishedCount | null>(
      (best, count) => (best === null || count.asOf > best.asOf ? count : best),
      null,
    );
  return {
    countries: tables.countries,
    publishedTotal: newest === null ? null : (newest.americans ?? 0) + newest.partners,
    sourceIds: new Set(tables.sources.map(({ id }) => id)),
    changedCounts: new Map(tables.sensitivities.map(({ iso3, countsFrom }) => [iso3, countsFrom])),
  };
}
