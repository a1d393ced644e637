// Sheets of cells, from a spreadsheet or the tables of a web page, and which of them is the table of the dead.
import { columnMeant } from '../../dataset/csv/columnNames';
import { findHeader } from '../../dataset/csv/separator';
import { writeCsv } from '../../dataset/csv/writeCsv';
import { FATALITIES_COLUMNS } from '../../dataset/loadDataset';

/** Cells as text, row by row: the first row is row 1 of the program that it comes from. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheet as a file, all rows as wide as the widest, each with the number that it has in the program. */
export function sheetText({ rows }: Sheet): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return writeCsv(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
}

/** The sheets that have a column of deaths; if none has, all that aren't empty. */
export function likelySheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const likely = filled.filter(hasDeaths);
  return likely.length > 0 ? likely : filled;
}

function hasDeaths({ rows }: Sheet): boolean {
  const header = rows[findHeader(rows, FATALITIES_COLUMNS, columnMeant)] ?? [];
  return header.some((cell) => columnMeant(cell) === 'deaths');
}
