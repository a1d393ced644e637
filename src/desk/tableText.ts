// A table of text cells -> the text of a file that is read as the same table, each row in its line.
import type { TextRow, TextTable } from '../dataset/readTable';
import { writeCsv } from '../dataset/writeCsv';

/** CSV with commas. Lines that were blank stay so: an issue keeps its line while others are mended. */
export function tableText({ header, rows }: TextTable): string {
  let text = '';
  let line = 1;
  for (const row of [header, ...rows]) {
    const own = writeCsv([row.cells]);
    const gap = '\n'.repeat(Math.max(0, row.line - line));
    text += gap + (isBlank(row) ? '\n' : own);
    line += gap.length + (isBlank(row) ? 1 : lineBreaks(own));
  }
  return text;
}

/** A row without text. */
export function isBlank({ cells }: TextRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function lineBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
