// Sheets of cells, from a spreadsheet or the tables of a web page, and which of them is the table of the dead.
import { columnMeant } from '../../dataset/csv/columnNames';
import { findHeader } from '../../dataset/csv/separator';
import { writeCsv } from '../../dataset/csv/writeCsv';
import { FATALITIES_COLUMNS } from '../../dataset/loadDataset';

/** What a program calls a sheet, or a web page a table. */
export interface Sheet {
  readonly name: string;
  /** Cells as text, row by row: the first row is row 1 of the program that it comes from. */
  readonly rows: readonly (readonly string[])[];
  /** Whether nobody sees it, in the program or on the page. */
  readonly hidden?: boolean;
  /** Places of rows with text that nobody sees there, counted from 0. */
  readonly hiddenRows?: readonly number[];
  /** Places of columns with text that nobody sees there. */
  readonly hiddenColumns?: readonly number[];
}

/** The sheet without its hidden rows and columns. What stays keeps its place. */
export function withoutHidden(sheet: Sheet): Sheet {
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const rows = sheet.rows.map((row, down) =>
    hiddenRows.has(down) ? [] : row.map((cell, at) => (hiddenColumns.has(at) ? '' : cell)),
  );
  return { ...sheet, rows };
}

/** The sheet as a file, all rows as wide as the widest, each with the number that it has in the program. */
export function sheetText({ rows }: Pick<Sheet, 'rows'>): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return writeCsv(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
}

/**
 * The sheets that have a column of deaths; if none has, all that aren't empty. Hidden ones only where none that is
 * seen has deaths: they may be older, or a draft.
 */
export function likelySheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const seen = filled.filter(({ hidden }) => hidden !== true);
  const likely = seen.filter(hasDeaths);
  if (likely.length > 0) return likely;
  const perhaps = [...seen, ...filled.filter((sheet) => sheet.hidden === true && hasDeaths(sheet))];
  return perhaps.length > 0 ? perhaps : filled;
}

/** Whether one of the first rows has a heading that means the deaths. */
export function hasDeaths({ rows }: Pick<Sheet, 'rows'>): boolean {
  const header = rows[findHeader(rows, FATALITIES_COLUMNS, columnMeant)] ?? [];
  return header.some((cell) => columnMeant(cell) === 'deaths');
}
