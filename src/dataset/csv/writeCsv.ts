// Rows of cells -> CSV text. Knows no column and no file.
import type { Separator } from './separator';

/** The rows, each ended by a line break. A cell is quoted where it has to be. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator = ','): string {
  return rows.map((cells) => `${cells.map(quoted).join(separator)}\n`).join('');
}

/** Quoted where it has to be: separators (all that are read), quotes, line breaks. */
function quoted(cell: string): string {
  return /[,;|\t"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
