// CSV bytes -> the checked table of the dead, or every issue of it. The same for build, command
// line, desk, page and tests. Knows no sentences: those stand in describeIssue.ts.

import { AMERICANS } from './americans';
import { emptyIfPlaceholder, readCountryKey, readIds, readText } from './check/cellReaders';
import { checkFatalities, checkWhole, type FatalitiesRow } from './check/checkFatalities';
import { optional, required } from './check/columns';
import { checkPresent } from './check/checkPresent';
import { keepNotes } from './check/keepNotes';
import { footIssue } from './check/footIssue';
import { resolveCodes } from './check/resolveCodes';
import { columnMeant, placeOfColumn } from './csv/columnNames';
import type { Country, Dataset, Fatalities, Reference } from './dataset';
import { onlyWarnings, settle, type Issue, type Result } from './issue';
import { readRows } from './check/readRows';
import { readWholeNumber } from './check/readWholeNumber';
import { compareText } from './compareText';
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
  const read = readRows(bytes, COLUMNS, columnMeant);
  const { table } = read;
  const { rows, issues } = resolveCodes(read.rows, table, reference);
  const found = once([...read.issues, ...issues, ...checkFatalities(rows, reference)]);
  const byRow = table === null ? found : inOneIssue(found, table, reference);
  if (table !== null && table.rows.length > 0) {
    byRow.push(...checkWhole(rows, table, reference, onlyWarnings(byRow)));
  }
  const whole = rows.flatMap(({ value }) => (isWhole(value) ? [value] : []));
  if (onlyWarnings(byRow)) byRow.push(...checkPresent(whole, reference));
  const { rows: values, issues: left } =
    table !== null && onlyWarnings(byRow)
      ? keepNotes(whole, table, reference)
      : { rows: whole, issues: [] };
  byRow.push(...left);
  sortIssues(byRow, table);
  return settle({ fatalities: inOrder(values, reference.countries) }, byRow);
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
      compareText(a.country.name, b.country.name),
  );
}

/** What a program writes into every row is told once for each column. */
function once(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter(({ code, column }) => {
    if (code !== 'placeholder-read' && code !== 'decimals-read') return true;
    const isNew = !told.has(`${code} ${column}`);
    told.add(`${code} ${column}`);
    return isNew;
  });
}

/** A total or a note under the table has one issue, whatever else its cells lack. */
function inOneIssue(issues: readonly Issue[], table: TextTable, { codeNamed }: Reference): Issue[] {
  const foot = new Map(
    table.rows.flatMap((row) => {
      const issue = footIssue(row, table, codeNamed);
      return issue === null ? [] : [[row.line, issue] as const];
    }),
  );
  return [...issues.filter(({ line }) => line === null || !foot.has(line)), ...foot.values()];
}

/** As whoever mends the file reads it: row by row, from left to right, then what is about all of it. */
function sortIssues(issues: Issue[], table: TextTable | null): void {
  const lineOf = ({ line }: Issue) => line ?? Number.MAX_SAFE_INTEGER;
  const placeOf = ({ column }: Issue) =>
    table === null || column === null ? -1 : placeOfColumn(table.header.cells, column);
  issues.sort((a, b) => lineOf(a) - lineOf(b) || placeOf(a) - placeOf(b));
}

/** A `fatalities.csv` as it stands in the file: for showing what was read, row by row. */
export function readFatalitiesTable(bytes: Uint8Array): TableReading {
  return readTable(bytes, FATALITIES_COLUMNS, columnMeant);
}
