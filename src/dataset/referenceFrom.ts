// The checked tables -> what a table of the dead is checked against. Reads no text.

import type { PublishedCount, Reference, Tables } from './dataset';

/** Every country and source, and all deaths by the newest published count. */
export function referenceFrom(tables: Tables): Reference {
  const newest = tables.publishedCounts.reduce<PublishedCount | null>(
    (best, count) => (best === null || count.asOf > best.asOf ? count : best),
    null,
  );
  return {
    countries: tables.countries,
    publishedTotal: newest === null ? null : newest.americans + newest.partners,
    sourceIds: new Set(tables.sources.map(({ id }) => id)),
  };
}
