// CSV bytes -> the checked table of the dead, or every issue of it. The same for build, command
// line, desk, page and tests. Knows no sentences: those stand in describeIssue.ts.

import { ascending } from 'd3';
import { AMERICANS } from './americans';
import { emptyIfPlaceholder, readCountryKey, readIds, readText } from './check/cellReaders';
import { checkFatalities, checkWhole, type FatalitiesRow } from './check/checkFatalities';
import { optional, required } from './check/columns';
import { checkPresent, withSorted } from './check/checkPresent';
import { keepNotes } from './check/keepNotes';
import { tidyIssues } from './check/tidyIssues';
import { resolveCodes } from './check/resolveCodes';
import { columnMeant, placeOfColumn } from './csv/columnNames';
import type { Country, Dataset, Fatalities, Reference } from './dataset';
import { onlyWarnings, type Issue, type Result } from './issue';
import { rowsOf } from './check/readRows';
import { readWholeNumber } from './check/readWholeNumber';
import { readTable, type TableReading, type TextTable } from './csv/readTable';

const COLUMNS = {
  name: optional('country', emptyIfPlaceholder(readText)),
  iso3: optional('iso3', emptyIfPlaceholder(readCountryKey)),
  deaths: required('deaths', readWholeNumber),
  sources: optional('source', emptyIfPlaceholder(readIds)),
  note: optional('note', emptyIfPlaceholder(readText)),
};

/** Names of the columns that are read. */
export const FATALITIES_COLUMNS: readonly string[] = Object.values(COLUMNS).map(({ name }) => name);

/** Checks a `fatalities.csv` against the reference and collects all that is wrong with it. */
export function loadDataset(bytes: Uint8Array, reference: Reference): Result<Dataset> {
  const { table, issues } = readFatalitiesTable(bytes);
  return table === null ? { ok: false, issues } : checkTable(table, reference);
}

/** Checks a table as `loadDataset` does. */
export function checkTable(table: TextTable, reference: Reference): Result<Dataset> {
  const read = rowsOf(table, COLUMNS, columnMeant);
  const { rows, issues } = resolveCodes(read.rows, table, reference);
  const ofTable = [...read.issues, ...issues];
  const missing = ofTable.filter(({ code }) => code === 'missing-column');
  // Neither deaths nor countries: the rows can say nothing.
  if (missing.length > 1) return { ok: false, issues: missing };
  const tidy = tidyIssues([...ofTable, ...checkFatalities(rows, reference)], table, reference);
  if (rows.length > 0) tidy.push(...checkWhole(rows, table, reference, onlyWarnings(tidy)));
  const whole = rows.flatMap(({ value }) => (isWhole(value) ? [value] : []));
  const byRow = withSorted(tidy, whole, reference);
  if (!onlyWarnings(byRow)) return { ok: false, issues: inTableOrder(byRow, table) };
  const kept = keepNotes(whole, table, reference);
  const warnings = [...byRow, ...checkPresent(whole, reference), ...kept.issues];
  return {
    ok: true,
    value: { fatalities: inOrder(kept.rows, reference.countries) },
    issues: inTableOrder(warnings, table),
  };
}

/** Whether every cell of the row could be read, and its country is told by a code. */
function isWhole(
  row: Partial<Omit<FatalitiesRow, 'iso3'>> & { readonly iso3?: string | null },
): row is FatalitiesRow {
  return typeof row.iso3 === 'string' && Object.keys(COLUMNS).every((field) => field in row);
}

/** Rows of known countries. Americans first, then most deaths first, then by name. */
function inOrder(rows: readonly FatalitiesRow[], countries: readonly Country[]): Fatalities[] {
  const known = new Map(countries.map((country) => [country.iso3, country]));
  const fatalities = rows.flatMap(({ iso3, deaths, sources, note }) => {
    const country = known.get(iso3);
    return country === undefined ? [] : [{ country, deaths, sources: sources ?? [], note }];
  });
  return fatalities.sort(
    (a, b) =>
      Number(b.country.iso3 === AMERICANS) - Number(a.country.iso3 === AMERICANS) ||
      b.deaths - a.deaths ||
      ascending(a.country.name, b.country.name),
  );
}

/** As whoever mends the file reads it: row by row, from left to right, then what is about all of it. */
function inTableOrder(issues: readonly Issue[], { header }: TextTable): Issue[] {
  const lineOf = ({ line }: Issue) => line ?? Number.MAX_SAFE_INTEGER;
  const placeOf = ({ column }: Issue) =>
    column === null ? -1 : placeOfColumn(header.cells, column);
  return [...issues].sort((a, b) => lineOf(a) - lineOf(b) || placeOf(a) - placeOf(b));
}

/** A `fatalities.csv` as it stands in the file: for showing what was read, row by row. */
export function readFatalitiesTable(bytes: Uint8Array): TableReading {
  return readTable(bytes, FATALITIES_COLUMNS, columnMeant);
}
