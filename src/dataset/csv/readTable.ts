// Bytes -> a table whose cells are still text, with what was read and mended on the way.
// Knows which names to look for in the header, not what their cells mean.

import { decode, type Encoding } from './decode';
import { issueAt, type Issue } from '../issue';
import { refuseBytes, refuseText } from './refuseFile';
import { mendQuotes } from './mendQuotes';
import { scanRecords, type Scan } from './scanRecords';
import {
  columnName,
  detectSeparator,
  findHeader,
  type ColumnMeant,
  type Separator,
} from './separator';

/** A row as it stands in the file. */
export interface TextRow {
  /** Line of the file where the row starts, counted from 1. */
  readonly line: number;
  /** Its number in a spreadsheet, counted from 1: a cell with line breaks is in one row of several lines. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * What was left out: the mark at the beginning, rows without text, titles above the header, rows' numbers without a
 * heading; quotes taken as meant.
 */
export type Repair = 'byte-order-mark' | 'blank-rows' | 'rows-above' | 'row-numbers' | 'quotes';

/** A table as it stands in the file. */
export interface TextTable {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly repairs: readonly Repair[];
  readonly header: TextRow;
  /** The rows under the header that aren't blank. */
  readonly rows: readonly TextRow[];
}

/** The table if the file could be taken apart, and what was wrong with it. */
export interface TableReading {
  readonly table: TextTable | null;
  readonly issues: readonly Issue[];
}

/**
 * Takes a file apart. The names are those of the wanted columns: they show the separator. `meant`: what
 * other headings mean them; without it, none.
 */
export function readTable(
  bytes: Uint8Array,
  names: readonly string[],
  meant: ColumnMeant = () => null,
): TableReading {
  const refusedBytes = refuseBytes(bytes);
  if (refusedBytes !== null) return { table: null, issues: [refusedBytes] };
  const { text: stored, encoding, hadMark } = decode(bytes);
  const refusedText = refuseText(stored);
  if (refusedText !== null) return { table: null, issues: [refusedText] };

  const separator = detectSeparator(stored, names, meant);
  const { text, scan } = scanMended(stored, separator);
  if (scan.faults.length > 0) return { table: null, issues: quoteIssues(scan, names, meant) };

  // A line that names the separator is no row in a spreadsheet.
  const first = /^sep=/i.test(text) ? 0 : 1;
  const lines = scan.records.map(({ line, cells }, index) => ({ line, row: first + index, cells }));
  const filled = lines.filter(hasText);
  const above = findHeader(
    filled.map(({ cells }) => cells),
    names,
    meant,
  );
  const [written, ...rows] = filled.slice(above);
  if (written === undefined) return { table: null, issues: [issueAt('empty-file')] };
  const repairs: Repair[] = [];
  if (hadMark) repairs.push('byte-order-mark');
  if (filled.length < lines.length) repairs.push('blank-rows');
  if (above > 0) repairs.push('rows-above');
  const isNumbered = areNumbered(rows, written.cells.length);
  const header = isNumbered ? { ...written, cells: ['', ...written.cells] } : written;
  if (isNumbered) repairs.push('row-numbers');
  if (text !== stored) repairs.push('quotes');
  return { table: { encoding, separator, repairs, header, rows }, issues: [] };
}

/** The text's records; if its quotes are at fault and can be mended without loss, those of the mended one. */
function scanMended(written: string, separator: Separator): { text: string; scan: Scan } {
  const rows = unwrapped(written, separator);
  const unwrappedScan = rows === null ? null : scanRecords(rows, separator);
  if (rows !== null && unwrappedScan?.faults.length === 0)
    return { text: rows, scan: unwrappedScan };
  const scan = scanRecords(written, separator);
  if (scan.faults.length === 0) return { text: written, scan };
  const text = mendQuotes(written, separator);
  const mended = scanRecords(text, separator);
  return mended.faults.length === 0 ? { text, scan: mended } : { text: written, scan };
}

/** A line that is one quoted cell, perhaps with empty ones behind it. */
const WRAPPED = /^"([^"]*(?:""[^"]*)*)"[,;\t|]*$/;

/** The text of a file that has each whole row in one pair of marks, as some spreadsheets save it; null: no such file. */
function unwrapped(written: string, separator: Separator): string | null {
  const lines = written.trimEnd().split(/\r\n?|\n/);
  const rows = lines.map((line) =>
    /^[,;\t|]*$/.test(line) ? '' : WRAPPED.exec(line)?.[1]?.replaceAll('""', '"'),
  );
  const isWrapped = rows.every((row) => row === '' || row?.includes(separator) === true);
  return isWrapped && rows.filter((row) => row !== '').length > 1 ? rows.join('\n') : null;
}

/** Whether a cell of the row holds more than space, or a line drawn under a heading (`---`, `:--:`). */
export function hasText(row: TextRow): boolean {
  return row.cells.some((cell) => !/^\s*(?::?[-+=]{2,}:?)?\s*$/.test(cell));
}

/**
 * Whether each row begins with its number, for which the header has no cell, as R and pandas write tables; in whatever
 * order the rows are. Three digits behind it would be those of thousands.
 */
function areNumbered(rows: readonly TextRow[], width: number): boolean {
  if (rows.some(({ cells }) => cells.length !== width + 1)) return false;
  const numbers = rows.map(({ cells }) => (/^\d+$/.test(cells[0] ?? '') ? Number(cells[0]) : -1));
  numbers.sort((a, b) => a - b);
  const [first = -1] = numbers;
  return (
    (first === 0 || first === 1) &&
    numbers.every((number, at) => number === first + at) &&
    rows.some(({ cells }) => cells[width] !== '') &&
    rows.some(({ cells }) => !/^\d{3}$/.test(cells[1] ?? ''))
  );
}

/** Quotes that went wrong, with the column's name where the header stands before them. */
function quoteIssues(
  { records, faults }: Scan,
  names: readonly string[],
  meant: ColumnMeant,
): Issue[] {
  const until = faults[0]?.start.offset ?? 0;
  const sound = records.flatMap(({ offset, cells }) => (offset < until ? [cells] : []));
  const header = sound[findHeader(sound, names, meant)] ?? [];
  return faults.map(({ code, start, cell, found }) => {
    const name = columnName(header[cell] ?? '');
    return issueAt(code, start.line, name === '' ? null : name, found);
  });
}
