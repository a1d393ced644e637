// Changes to a table of text cells. Pure: each returns another table. Knows no column's meaning.
import { bisector } from 'd3';
import type { TextRow, TextTable } from '../../dataset/csv/readTable';
import { lineBreaks } from '../../dataset/csv/scanRecords';
import { columnMeant, placeOfColumn } from '../../dataset/csv/columnNames';

/** What stands before a heading whose column is not to be read. */
const NOT_READ = 'not read: ';

/** A cell, by the line of its row and its place in it. */
export interface CellPlace {
  readonly line: number;
  readonly place: number;
}

const byLine = bisector(({ line }: TextRow) => line);

/** The row in that line, the header too; undefined: there is none. */
export function rowAt({ header, rows }: TextTable, line: number): TextRow | undefined {
  if (header.line === line) return header;
  // Rows stand in the order of their lines. A file may have 100,000, each asked for.
  const row = rows[byLine.left(rows, line)];
  return row?.line === line ? row : undefined;
}

/** Place of a column's cells by its name in the header or another that means it; -1: none. */
export function placeOf({ header }: TextTable, column: string): number {
  return placeOfColumn(header.cells, column);
}

/** How many cells the widest row has, without the empty ones at its end. */
export function widthOf({ header, rows }: TextTable): number {
  const lastFilled = ({ cells }: TextRow) =>
    cells.map((cell) => cell.trim() !== '').lastIndexOf(true);
  return rows.reduce((width, row) => Math.max(width, lastFilled(row) + 1), lastFilled(header) + 1);
}

/** The table with another text in a cell. A row that is too short gets empty cells. */
export function withCell(table: TextTable, line: number, place: number, text: string): TextTable {
  const edit = (row: TextRow): TextRow => {
    if (row.line !== line) return row;
    const length = Math.max(table.header.cells.length, place + 1, row.cells.length);
    const cells = Array.from({ length }, (_, index) =>
      index === place ? text : (row.cells[index] ?? ''),
    );
    return { ...row, cells };
  };
  return { ...table, header: edit(table.header), rows: table.rows.map(edit) };
}

/** The table without the row in that line. */
export function withoutRow(table: TextTable, line: number): TextTable {
  return { ...table, rows: table.rows.filter((row) => row.line !== line) };
}

/** The table with an empty row under the last one. */
export function withNewRow(table: TextTable): TextTable {
  const last = table.rows.at(-1) ?? table.header;
  const line = last.line + lineBreaks(last.cells.join('')) + 1;
  const cells = table.header.cells.map(() => '');
  return { ...table, rows: [...table.rows, { line, row: last.row + 1, cells }] };
}

/** The table with the column named so. Another column of that name is no longer it. `null`: not read. */
export function withHeading(table: TextTable, place: number, name: string | null): TextTable {
  const { header } = table;
  const width = Math.max(header.cells.length, place + 1);
  const cells = Array.from({ length: width }, (_, at) => {
    const heading = header.cells[at] ?? '';
    if (at === place && name !== null) return name;
    const isIt = at === place || (name !== null && columnMeant(heading) === name);
    const needsOther = columnMeant(heading) !== null || (at === place && heading.trim() === '');
    return isIt && needsOther ? `${NOT_READ}${heading.trim()}`.trim() : heading;
  });
  return { ...table, header: { ...header, cells } };
}

/** The table under a new header, which has these names: what was the header is its first row. */
export function withHeaderAbove(table: TextTable, names: readonly string[]): TextTable {
  const down = (row: TextRow): TextRow => ({ ...row, line: row.line + 1 });
  return {
    ...table,
    header: { line: table.header.line, row: Math.max(0, table.header.row - 1), cells: names },
    rows: [table.header, ...table.rows].map(down),
  };
}

/** The table with one more column behind the others. */
export function withNewColumn(table: TextTable, name: string): TextTable {
  const width = widthOf(table);
  const widened = (row: TextRow): TextRow => ({
    ...row,
    cells: Array.from({ length: width + 1 }, (_, at) => row.cells[at] ?? ''),
  });
  return withHeading({ ...table, rows: table.rows.map(widened) }, width, name);
}
