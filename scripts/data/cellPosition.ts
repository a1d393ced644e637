// Where an issue's cell begins in its file, as editors count: line and character, both from 1.
import { decode } from '../../src/dataset/csv/decode';
import type { Issue } from '../../src/dataset/issue';
import type { TextTable } from '../../src/dataset/csv/readTable';
import { scanRecords } from '../../src/dataset/csv/scanRecords';
import { placeOf } from '../../src/desk/file/editTable';

/** The beginning of the issue's cell; of its row, or of the file, where there is no cell. `table`: what was read of the bytes. */
export function cellPosition(
  bytes: Uint8Array,
  table: TextTable | null,
  { line, column }: Issue,
): { readonly line: number; readonly character: number } {
  const start = { line: line ?? 1, character: 1 };
  const place = table === null || column === null ? -1 : placeOf(table, column);
  if (table === null || place < 1) return start;
  const { text } = decode(bytes);
  const { records, offsets } = scanRecords(text, table.separator);
  const record = records.find((each) => each.line === line);
  if (record === undefined) return start;
  // A row with fewer cells: where it begins.
  const cell = place < record.cells.length ? offsets[record.first + place] : record.offset;
  const before = text.slice(record.offset, cell);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: start.line + lines.length - 1, character: (lines.at(-1)?.length ?? 0) + 1 };
}
