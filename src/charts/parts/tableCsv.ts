// A chart's table as a file for spreadsheets and programs. Knows no chart.
import { isFormula } from '../../dataset/csv/unsafeCell';
import { writeCsv } from '../../dataset/csv/writeCsv';
import type { ChartTable, ChartTableCell, ChartTableColumn } from './chartTable';

/** Without it Excel takes a file for one of the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** Most decimals of a number: more than any reader sees, and never an exponent. */
const DECIMALS = 1e6;

/** A column that a table on the page does not have. */
export interface FurtherColumn {
  readonly name: string;
  /** Its cell in the row of that id. */
  readonly cellOf: (row: { readonly id: string; readonly iso3: string | null }) => string;
}

/**
 * CSV in UTF-8: a header of the columns' ids, then the rows in their order, and no line after them, so
 * that it can be sorted. Numbers in digits with a point, days as 2004-03-29, nothing where nothing is known. Where
 * rows are about countries their codes stand in a column `iso3`.
 */
export function tableCsv(table: ChartTable, further: readonly FurtherColumn[]): string {
  const codes: FurtherColumn = { name: 'iso3', cellOf: ({ iso3 }) => iso3 ?? '' };
  const columns = table.rows.some(({ iso3 }) => iso3 !== null) ? [codes, ...further] : further;
  const header = [...table.columns.map(({ id }) => id), ...columns.map(({ name }) => name)];
  const rows = table.rows.map((row) => [
    ...table.columns.map((column, index) => cellText(column, row.cells[index])),
    ...columns.map(({ cellOf }) => safeText(cellOf(row))),
  ]);
  return BYTE_ORDER_MARK + writeCsv([header, ...rows]);
}

/** A text column may sort by numbers, as 2006–08 by its first year: then its words are written. */
function cellText({ kind }: ChartTableColumn, cell: ChartTableCell | undefined): string {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return '';
  if (typeof value === 'string') return safeText(value);
  if (kind === 'text') return safeText(cell.text);
  return Number.isFinite(value) ? String(Math.round(value * DECIMALS) / DECIMALS) : '';
}

/** What a spreadsheet would run as a formula has an apostrophe before it, which makes it text. */
function safeText(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
