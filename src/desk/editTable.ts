// Changes to a table of text cells. Pure: each returns another table. Knows no column's meaning.
import type { TextRow, TextTable } from '../dataset/readTable';

/** The row in that line, the header too; undefined: there is none. */
export function rowAt({ header, rows }: TextTable, line: number): TextRow | undefined {
  return [header, ...rows].find((row) => row.line === line);
}

/** Place of a column's cells by its name in the header, case and space aside; -1: none. */
export function placeOf({ header }: TextTable, column: string): number {
  return header.cells.findIndex((name) => name.trim().toLowerCase() === column);
}

/** How many cells the widest row has. */
export function widthOf({ header, rows }: TextTable): number {
  return Math.max(header.cells.length, ...rows.map(({ cells }) => cells.length));
}

/** The table with another text in a cell. A row that is too short gets empty cells. */
export function withCell(table: TextTable, line: number, place: number, text: string): TextTable {
  const edit = (row: TextRow): TextRow => {
    if (row.line !== line) return row;
    const length = Math.max(table.header.cells.length, place + 1, row.cells.length);
    const cells = Array.from({ length }, (_, index) => row.cells[index] ?? '');
    return { line, cells: cells.with(place, text) };
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
  const breaks = last.cells.join('').match(/\r\n?|\n/g)?.length ?? 0;
  const cells = table.header.cells.map(() => '');
  return { ...table, rows: [...table.rows, { line: last.line + breaks + 1, cells }] };
}
