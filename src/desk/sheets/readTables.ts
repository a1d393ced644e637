// The tables of a web page, or what a spreadsheet puts on the clipboard -> sheets. Reads elements, whoever
// made them. A cell is taken as it looks, with a footnote's mark: what the mark means is asked later.
import { readWholeNumber } from '../../dataset/check/readWholeNumber';
import { isLeftOut, seenText } from './seenText';
import { hasDeaths, type Sheet } from './sheet';

/** A cell may say that it spans very many rows or columns. */
const MAX_SPAN = 200;

/** The tables, each as a sheet; those that only lay out others are left out. */
export function readTables(root: ParentNode): readonly Sheet[] {
  return [...root.querySelectorAll('table')]
    .filter((table) => table.querySelector('table') === null || holdsData(table))
    .map((table, index) => ({
      name: seenText(table.caption) || `Table ${index + 1}`,
      rows: rowsOf(table),
      hidden: isHidden(table),
    }));
}

/**
 * Whether a table with others in its cells is one itself: without those cells it has a column of deaths, or
 * more rows of several cells than it has others.
 */
function holdsData(table: HTMLTableElement): boolean {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => (cell.querySelector('table') === null ? seenText(cell) : '')),
  );
  const full = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 1);
  return hasDeaths({ rows }) || full.length > Math.max(1, rows.length / 2);
}

/** Rows of the table itself, not of one in a cell, without those that nobody sees. */
function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid: string[][] = [];
  const seen = [...table.rows].filter((row) => !isLeftOut(row) && !isInGroupLeftOut(row, table));
  seen.forEach((row, index) => {
    const cells = (grid[index] ??= []);
    for (const cell of row.cells) {
      let place = 0;
      while (cells[place] !== undefined) place += 1;
      // A number that spans rows is said once: it is of the first.
      for (let down = 0; down < spanOf(cell, 'rowspan'); down += 1) {
        for (let right = 0; right < spanOf(cell, 'colspan'); right += 1) {
          (grid[index + down] ??= [])[place + right] = down + right === 0 ? textOf(cell) : '';
        }
      }
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

/** Whether the row is in a head, body or foot that nobody sees. */
function isInGroupLeftOut({ parentElement }: Element, table: Element): boolean {
  return parentElement !== null && parentElement !== table && isLeftOut(parentElement);
}

/** Whether nobody sees the table, or something that it is in. */
function isHidden(table: Element): boolean {
  return isLeftOut(table) || (table.parentElement !== null && isHidden(table.parentElement));
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
}

/** The text that is seen; where it is a number, and the spreadsheet tells the one behind it, that one. */
function textOf(cell: Element): string {
  const text = seenText(cell);
  const behind = cell.getAttribute('sdval') ?? cell.getAttribute('x:num') ?? '';
  return behind.trim() !== '' && Number.isFinite(Number(behind)) && readWholeNumber(text).ok
    ? behind
    : text;
}
