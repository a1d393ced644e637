// Where an issue's cell begins in its file, as editors count: line and character, both from 1.
import { decode } from '../../src/dataset/csv/decode';
import type { Issue } from '../../src/dataset/issue';
import type { TextTable } from '../../src/dataset/csv/readTable';
import { scanRecords } from '../../src/dataset/csv/scanRecords';
import { placeOf } from '../../src/desk/file/editTable';

/** Line and character. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Tells of each issue of a file where its cell begins; its row, or the file, where there is no cell. `table`: what was
 * read of the bytes; null: they could not be taken apart.
 */
export function cellPositions(
  bytes: Uint8Array,
  table: TextTable | null,
): (issue: Pick<Issue, 'line' | 'column'>) => Position {
  if (table === null) return ({ line }) => ({ line: line ?? 1, character: 1 });
  const { text } = decode(bytes);
  const { records, offsets } = scanRecords(text, table.separator);
  const byLine = new Map(records.map((record) => [record.line, record]));
  return ({ line, column }) => {
    const start = { line: line ?? 1, character: 1 };
    const record = line === null ? undefined : byLine.get(line);
    if (record === undefined || column === null) return start;
    // The numbers of rows have no cell in the header.
    const isAhead = line === table.header.line && table.repairs.includes('row-numbers');
    const place = placeOf(table, column) - (isAhead ? 1 : 0);
    // A row with fewer cells: where it begins.
    if (place < 1 || place >= record.cells.length) return start;
    const lines = text.slice(record.offset, offsets[record.first + place]).split(/\r\n|\r|\n/);
    return { line: start.line + lines.length - 1, character: (lines.at(-1)?.length ?? 0) + 1 };
  };
}
