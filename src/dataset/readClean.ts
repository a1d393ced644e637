// The table of the dead as the desk and data:swap write it -> the dataset, without a check: the build has
// checked it. Small, since every page needs it at once; any other table is for loadDataset.ts.

import { emptyIfPlaceholder, readCountryKey, readIds, readText } from './check/cellReaders';
import type { FatalitiesRow } from './check/checkFatalities';
import { optional, required } from './check/columns';
import { readRows } from './check/readRows';
import { readWholeNumber } from './check/readWholeNumber';
import { compareText } from './compareText';
import type { Country, Dataset, Fatalities } from './dataset';
import { onlyWarnings } from './issue';

/** The columns of a table of the dead. */
export const COLUMNS = {
  name: optional('country', emptyIfPlaceholder(readText)),
  iso3: optional('iso3', emptyIfPlaceholder(readCountryKey)),
  deaths: required('deaths', readWholeNumber),
  sources: optional('source', emptyIfPlaceholder(readIds)),
  note: optional('note', emptyIfPlaceholder(readText)),
};

/** The dataset; null: the table has to be read with more care, as by `loadDataset`. */
export function readClean(bytes: Uint8Array, countries: readonly Country[]): Dataset | null {
  const { values, issues } = readRows(bytes, COLUMNS);
  const rows = values.filter(isWhole);
  const fatalities = inOrder(rows, countries);
  const isRead = onlyWarnings(issues) && fatalities.length === values.length;
  return isRead ? { fatalities } : null;
}

/** Whether every cell of the row could be read, and its country is told by a code. */
export function isWhole(
  row: Partial<Omit<FatalitiesRow, 'iso3'>> & { readonly iso3?: string | null },
): row is FatalitiesRow {
  return typeof row.iso3 === 'string' && Object.keys(COLUMNS).every((field) => field in row);
}

/** Rows of known countries. Americans first, then most deaths first, then by name. */
export function inOrder(
  rows: readonly FatalitiesRow[],
  countries: readonly Country[],
): Fatalities[] {
  const known = new Map(countries.map((country) => [country.iso3, country]));
  const fatalities = rows.flatMap(({ iso3, deaths, sources, note }) => {
    const country = known.get(iso3);
    return country === undefined ? [] : [{ country, deaths, sources: sources ?? [], note }];
  });
  return fatalities.sort(
    (a, b) =>
      Number(b.country.iso3 === 'USA') - Number(a.country.iso3 === 'USA') ||
      b.deaths - a.deaths ||
      compareText(a.country.name, b.country.name),
  );
}
