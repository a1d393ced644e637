// Where an issue's cell begins in its file, as editors count: line and character, both from 1.
import { decode } from '../../dataset/csv/decode';
import type { Issue } from '../../dataset/issue';
import { readTable } from '../../dataset/csv/readTable';
import { scanRecords } from '../../dataset/csv/scanRecords';
import { placeOf } from './editTable';

/** A place in a text. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The beginning of the issue's cell; of its row, or of the file, where there is no cell. */
export function cellPosition(bytes: Uint8Array, { line, column }: Issue): Position {
  const start = { line: line ?? 1, character: 1 };
  const { table } = readTable(bytes, column === null ? [] : [column]);
  const place = table === null || column === null ? -1 : placeOf(table, column);
  if (table === null || place < 1) return start;
  const { text } = decode(bytes);
  const offset = scanRecords(text, table.separator).starts.find(
    (each) => each.line === line,
  )?.offset;
  if (offset === undefined) return start;
  const before = text.slice(offset, cellStart(text, offset, place, table.separator));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: start.line + lines.length - 1, character: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Offset of a row's cell. Quotes are sound here: a file with others has no table. */
function cellStart(text: string, offset: number, place: number, separator: string): number {
  let quoted = false;
  let cell = 0;
  let at = offset;
  while (cell < place && at < text.length) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === separator) cell += 1;
    else if (!quoted && /[\r\n]/.test(text[at] ?? '')) return offset;
    at += 1;
  }
  return at;
}
