// The checked tables -> what a table of the dead is checked against. Reads no text.

import { greatest } from 'd3';
import type { Dataset, PublishedCount, Reference, Tables } from './dataset';
import { foldName } from './foldName';

/** How names and other codes are told: `codeNamed`, or by the names of `countries.csv` alone. */
type CodeNamed = Reference['codeNamed'];

/**
 * Every country and source, and the newest published count of everyone. `present`: the table that readers see now.
 * Without `codeNamed`, which weighs much, only the exact names of `countries.csv` are known.
 */
export function referenceFrom(
  tables: Tables,
  codeNamed: CodeNamed = () => null,
  present: Dataset | null = null,
): Reference {
  const byName = new Map(tables.countries.map(({ name, iso3 }) => [foldName(name), iso3]));
  return {
    countries: tables.countries,
    published: newestCount(tables.publishedCounts),
    sourceIds: new Set(tables.sources.map(({ id }) => id)),
    changedCounts: new Map(tables.sensitivities.map(({ iso3, countsFrom }) => [iso3, countsFrom])),
    present,
    codeNamed: (text) => byName.get(foldName(text)) ?? codeNamed(text),
  };
}

/** Americans and others of the newest published count of everyone; null: none is on file. */
export function newestCount(counts: readonly PublishedCount[]): Reference['published'] {
  const newest = greatest(
    counts.filter(({ covers, americans }) => covers === 'all-others' && americans !== null),
    ({ asOf }) => asOf,
  );
  return newest ? { americans: newest.americans ?? 0, others: newest.others } : null;
}
