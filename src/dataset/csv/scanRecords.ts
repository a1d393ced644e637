// A CSV text -> its records, cell by cell, with where each begins, and every quote that isn't where quotes may
// be. Knows characters, not columns.

import type { Separator } from './separator';

/** Where a record (a row of cells, perhaps over several lines) starts. */
export interface RecordStart {
  /** Counted from 1. */
  readonly line: number;
  /** In characters from the beginning of the text. */
  readonly offset: number;
}

/** A record and its cells, without the quotes around them. */
export interface TextRecord extends RecordStart {
  readonly cells: readonly string[];
  /** Place of its first cell among all of the text. */
  readonly first: number;
}

/** A quote that isn't where quotes may be. */
export interface QuoteFault {
  readonly code: 'unclosed-quote' | 'text-after-quote' | 'stray-quote';
  readonly start: RecordStart;
  /** Which cell of the record, counted from 0. */
  readonly cell: number;
  /** How the cell begins. */
  readonly found: string;
}

/** What the scan tells about a text. */
export interface Scan {
  /** With a fault, the records before it are sound. */
  readonly records: readonly TextRecord[];
  /** Where each cell of the text begins, in characters from its beginning. */
  readonly offsets: readonly number[];
  readonly faults: readonly QuoteFault[];
}

/** A faulty cell may run to the end of the file; this much of it is shown. */
const FOUND_LENGTH = 60;

/** Walks the text cell by cell. A line break at the end starts no other record. */
export function scanRecords(text: string, separator: Separator): Scan {
  const records: TextRecord[] = [];
  const offsets: number[] = [];
  const faults: QuoteFault[] = [];
  const cellEnd = new RegExp(`[${separator}\r\n]`, 'g');
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    const record = { line, offset: at, cells, first: offsets.length };
    records.push(record);
    let isLast = false;
    while (!isLast) {
      const quoteEnd = text[at] === '"' ? endOfQuoted(text, at) : at;
      cellEnd.lastIndex = quoteEnd;
      const end = cellEnd.exec(text)?.index ?? text.length;
      const cell = text.slice(at, end);
      const code = faultOf(text, at, quoteEnd, end);
      if (code !== null) {
        faults.push({
          code,
          start: record,
          cell: cells.length,
          found: cell.slice(0, FOUND_LENGTH),
        });
      }
      cells.push(quoteEnd > at ? text.slice(at + 1, quoteEnd - 1).replaceAll('""', '"') : cell);
      offsets.push(at);
      if (quoteEnd > at) line += lineBreaks(cell);
      isLast = text[end] !== separator;
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
    line += 1;
  }
  return { records, offsets, faults };
}

/** The place after the closing quote; past the end of the text if there is none. */
function endOfQuoted(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? text.length + 1 : quote + 1;
}

function faultOf(
  text: string,
  begin: number,
  quoteEnd: number,
  end: number,
): QuoteFault['code'] | null {
  if (quoteEnd > text.length) return 'unclosed-quote';
  if (quoteEnd > begin) return quoteEnd < end ? 'text-after-quote' : null;
  return text.slice(begin, end).includes('"') ? 'stray-quote' : null;
}

/** How many line breaks of any kind are in the text. */
export function lineBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
