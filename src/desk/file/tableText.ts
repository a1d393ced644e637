// A table of text cells -> the text of a file that is read as the same table, each row in its line.
import { hasText, type TextTable } from '../../dataset/csv/readTable';
import { lineBreaks } from '../../dataset/csv/scanRecords';
import { writeCsv } from '../../dataset/csv/writeCsv';

/** CSV with commas. Lines that were blank stay so: an issue keeps its line while others are mended. */
export function tableText({ header, rows }: TextTable): string {
  let text = '';
  let line = 1;
  for (const row of [header, ...rows]) {
    const own = writeCsv([row.cells]);
    const gap = '\n'.repeat(Math.max(0, row.line - line));
    text += gap + (hasText(row) ? own : '\n');
    line += gap.length + (hasText(row) ? lineBreaks(own) : 1);
  }
  return text;
}
