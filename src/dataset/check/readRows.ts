// A table as text and a declaration of columns -> typed rows, and every issue of header, rows and cells.
// Knows no particular table: what rows mean together is checked by those who declare them.

import type { Columns, RowOf } from './columns';
import { issueAt, type Issue, type IssueCode } from '../issue';
import { isGarbled } from '../csv/garbled';
import { matchHeader, type Header } from './matchHeader';
import { readTable, type TextRow, type TextTable } from '../csv/readTable';
import { refused } from './reading';
import type { ColumnMeant } from '../csv/separator';
import { isSpreadsheetError, isUnsafe } from '../csv/unsafeCell';

/** A row whose cells stand in their columns, to be checked. */
export interface ReadRow<R> {
  /** Without the cells that could not be read. */
  readonly value: Partial<R>;
  /** An issue about this row, with the cell of that column as it was found. */
  readonly issue: (code: IssueCode, columnName: string) => Issue;
}

/** What could be read of a table, and all that is wrong with it. */
export interface RowsReading<R> {
  /** Every row but those with too few or too many cells: all that is wrong with a row shows at once. */
  readonly rows: readonly ReadRow<R>[];
  /** The rows whose every cell could be read: nothing is made of the others. */
  readonly values: readonly R[];
  readonly issues: readonly Issue[];
}

/** Takes a file apart and reads its rows, by the columns' own names alone. */
export function readRows<C extends Columns>(bytes: Uint8Array, columns: C): RowsReading<RowOf<C>> {
  const names = Object.values(columns).map(({ name }) => name);
  const { table, issues } = readTable(bytes, names);
  return table === null ? { rows: [], values: [], issues } : rowsOf(table, columns);
}

/**
 * Reads each row by the columns. A faulty cell spoils no other, and its row no other row. `meant`: which
 * other headings mean a column; without it, none.
 */
export function rowsOf<C extends Columns>(
  table: TextTable,
  columns: C,
  meant: ColumnMeant = () => null,
): RowsReading<RowOf<C>> {
  const header = matchHeader(table.header, Object.values(columns), meant);
  const found: Issue[] = [...header.issues];
  if (table.rows.length === 0) found.push(issueAt('no-rows'));
  const rows: ReadRow<RowOf<C>>[] = [];
  const values: RowOf<C>[] = [];
  for (const row of table.rows) {
    if (isRagged(row, header.width)) {
      found.push(issueAt('ragged-row', row.line, null, row.cells.join(table.separator)));
      continue;
    }
    const value = readCells(row, columns, header, found);
    rows.push({ value, issue: issueOf(row, header) });
    if (isWhole(value, columns)) values.push(value);
  }
  return { rows, values, issues: found };
}

/** Too few cells, or text beyond the last column. Empty cells there are spreadsheets' habit. */
function isRagged({ cells }: TextRow, width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '');
}

/** The row's values, without those that are missing or faulty. Adds what it finds to the issues. */
function readCells<C extends Columns>(
  row: TextRow,
  columns: C,
  header: Header,
  issues: Issue[],
): Partial<RowOf<C>> {
  const issue = issueOf(row, header);
  const fields: [string, unknown][] = [];
  for (const [field, { name, presence, read }] of Object.entries(columns)) {
    const place = header.placeOf(name);
    if (place === -1 && presence === 'needed') continue;
    const cell = tidy(row.cells[place] ?? '');
    const reading = isUnsafe(cell)
      ? refused('unsafe-cell')
      : isSpreadsheetError(cell)
        ? refused('spreadsheet-error')
        : read(cell);
    if (cell.includes('\ufffd')) issues.push(issue('lost-character', name));
    else if (isGarbled(cell)) issues.push(issue('garbled-letters', name));
    if (!reading.ok) issues.push(issue(reading.code, name));
    else {
      if (reading.warning !== null) issues.push(issue(reading.warning, name));
      fields.push([field, reading.value]);
    }
  }
  // The one cast of this folder: the loop gave each field what its own column read.
  return Object.fromEntries(fields) as Partial<RowOf<C>>;
}

function isWhole<C extends Columns>(row: Partial<RowOf<C>>, columns: C): row is RowOf<C> {
  return Object.keys(columns).every((field) => field in row);
}

function issueOf(row: TextRow, header: Header): ReadRow<unknown>['issue'] {
  return (code, columnName) =>
    issueAt(code, row.line, columnName, row.cells[header.placeOf(columnName)] ?? null);
}

/** A cell without the space around it and with one kind of line break. */
function tidy(cell: string): string {
  return cell.trim().replace(/\r\n?/g, '\n');
}
