// CSV bytes -> the checked table of the dead, or every issue of it. The same for build, command
// line, desk, page and tests. Knows no sentences: those stand in describeIssue.ts.

import { readCountryKey, readIds, readText } from './check/cellReaders';
import { checkFatalities, checkWhole, type FatalitiesRow } from './check/checkFatalities';
import { nullable, optional, required } from './check/columns';
import { compareText } from './compareText';
import type { Dataset, Fatalities, Reference } from './dataset';
import { onlyWarnings, settle, type Issue, type Result } from './issue';
import { readRows } from './check/readRows';
import { readTable, type TableReading } from './csv/readTable';
import { readWholeNumber } from './check/readWholeNumber';

const COLUMNS = {
  name: nullable('country', readText),
  iso3: required('iso3', readCountryKey),
  deaths: required('deaths', readWholeNumber),
  sources: optional('source', readIds),
  note: optional('note', readText),
};

/** Names of the columns that are read. */
export const FATALITIES_COLUMNS: readonly string[] = Object.values(COLUMNS).map(({ name }) => name);

/** Checks a `fatalities.csv` against the reference and collects all that is wrong with it. */
export function loadDataset(bytes: Uint8Array, reference: Reference): Result<Dataset> {
  const { rows, values, issues, table } = readRows(bytes, COLUMNS);
  const found = [...issues, ...checkFatalities(rows, reference)];
  if (table !== null && table.rows.length > 0) {
    found.push(...checkWhole(rows, table, reference, onlyWarnings(found)));
  }
  // As whoever mends the file reads it: row by row, then what is about all of it.
  const lineOf = ({ line }: Issue) => line ?? Number.MAX_SAFE_INTEGER;
  const byRow = found.sort((a, b) => lineOf(a) - lineOf(b));
  return settle({ fatalities: inOrder(values, reference) }, byRow);
}

/** A `fatalities.csv` as it stands in the file: for showing what was read, row by row. */
export function readFatalitiesTable(bytes: Uint8Array): TableReading {
  return readTable(bytes, FATALITIES_COLUMNS);
}

/** Americans first, then most deaths first, then by name. */
function inOrder(rows: readonly FatalitiesRow[], reference: Reference): Fatalities[] {
  const known = new Map(reference.countries.map((country) => [country.iso3, country]));
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
