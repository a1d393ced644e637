// Rows that say something else than was meant, though every cell of them can be read.

import { columnMeant, placeOfColumn } from '../csv/columnNames';
import type { TextRow, TextTable } from '../csv/readTable';
import type { Reference } from '../dataset';
import { issueAt, type Issue } from '../issue';
import { readWholeNumber } from './readWholeNumber';

/** The one issue of each such row, by its line. */
export function suspectRows(
  table: TextTable,
  codeNamed: Reference['codeNamed'],
): ReadonlyMap<number, Issue> {
  return new Map(
    table.rows.flatMap((row) => {
      const issue = splitNumber(row, table) ?? swallowedRows(row, table, codeNamed);
      return issue === null ? [] : [[row.line, issue] as const];
    }),
  );
}

/** `2,461` without quotation marks is two cells: seen where the row is too long, or where no number can follow. */
function splitNumber({ line, cells }: TextRow, { header, separator }: TextTable): Issue | null {
  const place = placeOfColumn(header.cells, 'deaths');
  const [first = '', second = ''] = cells.slice(place, place + 2).map((cell) => cell.trim());
  const isSplit =
    separator === ',' && place !== -1 && /^\d{1,3}$/.test(first) && /^\d{3}$/.test(second);
  if (!isSplit) return null;
  if (cells.length > header.cells.length) {
    return issueAt('ragged-row', line, null, cells.join(separator));
  }
  const next = columnMeant(header.cells[place + 1] ?? '');
  return next === 'source' || next === 'note'
    ? issueAt('split-number', line, 'deaths', `${first},${second}`)
    : null;
}

/** A quotation mark at a wrong place takes the rows that follow into one cell: a line in it that is a row shows it. */
function swallowedRows(
  { line, cells }: TextRow,
  { header, separator }: TextTable,
  codeNamed: Reference['codeNamed'],
): Issue | null {
  const cellOf = (row: readonly string[], name: string) =>
    row[placeOfColumn(header.cells, name)] ?? '';
  const isRow = (text: string) => {
    const row = text.split(separator);
    const keys = ['country', 'iso3'].map((name) => cellOf(row, name).trim());
    return (
      readWholeNumber(cellOf(row, 'deaths').trim()).ok &&
      keys.some((key) => key !== '' && codeNamed(key) !== null)
    );
  };
  const place = cells.findIndex((cell) =>
    cell
      .split(/\r\n?|\n/)
      .slice(1)
      .some(isRow),
  );
  return place === -1
    ? null
    : issueAt('swallowed-rows', line, header.cells[place] ?? null, cells[place]);
}
