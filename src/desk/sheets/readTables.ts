// The tables of a web page, or what a spreadsheet puts on the clipboard -> sheets. Reads elements, whoever
// made them. A cell is taken as it looks, with a footnote's mark: what the mark means is asked later.
import { readWholeNumber } from '../../dataset/check/readWholeNumber';
import { seenText } from './seenText';
import type { Sheet } from './sheet';

/** A cell may say that it spans very many rows or columns. */
const MAX_SPAN = 200;

/** The outermost tables, each as a sheet; those that only lay out others are left out. */
export function readTables(root: ParentNode): readonly Sheet[] {
  const tables = [...root.querySelectorAll('table')].filter(
    (table) => table.querySelector('table') === null,
  );
  return tables.map((table, index) => ({
    name: seenText(table.querySelector('caption')) || `Table ${index + 1}`,
    rows: rowsOf(table),
  }));
}

function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid: string[][] = [];
  [...table.querySelectorAll('tr')].forEach((row, index) => {
    const cells = (grid[index] ??= []);
    for (const cell of row.querySelectorAll<HTMLTableCellElement>('td, th')) {
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
