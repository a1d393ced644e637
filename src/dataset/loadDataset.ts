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
import { issueAt, onlyWarnings, type Issue, type Result } from './issue';
import { readRows } from './check/readRows';
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
  const { table, ...read } = readRows(bytes, COLUMNS, columnMeant);
  if (table === null) return { ok: false, issues: read.issues };
  if (!isHeaded(table)) return { ok: false, issues: missingColumns(table) };
  const { rows, issues } = resolveCodes(read.rows, table, reference);
  const found = [...read.issues, ...issues, ...checkFatalities(rows, reference)];
  const tidy = tidyIssues(found, table, reference);
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

/** Whether the header names one of the columns that a table needs: else its rows can say nothing. */
function isHeaded({ header }: TextTable): boolean {
  return ['country', 'iso3', 'deaths'].some((name) => placeOfColumn(header.cells, name) !== -1);
}

function missingColumns({ header }: TextTable): Issue[] {
  const found = header.cells.filter((cell) => cell.trim() !== '').join(', ');
  return ['deaths', 'iso3'].map((name) => issueAt('missing-column', header.line, name, found));
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
