// Where each record of a CSV text starts, and every quote that a parser would stumble over.
// Knows characters, not columns. It must see a record wherever d3's parseRows sees one.

import type { Separator } from './separator';

/** Where a record (a row of cells, perhaps over several lines) starts. */
export interface RecordStart {
  /** Counted from 1. */
  readonly line: number;
  /** In characters from the beginning of the text. */
  readonly offset: number;
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
  readonly starts: readonly RecordStart[];
  readonly faults: readonly QuoteFault[];
}

/** A faulty cell may run to the end of the file; this much of it is shown. */
const FOUND_LENGTH = 60;

/** Walks the text cell by cell. */
export function scanRecords(text: string, separator: Separator): Scan {
  const starts: RecordStart[] = [];
  const faults: QuoteFault[] = [];
  const cellEnd = new RegExp(`[${separator}\r\n]`, 'g');
  let start: RecordStart = { line: 1, offset: 0 };
  let line = 1;
  let cell = 0;
  let at = 0;
  while (at < text.length) {
    if (at === start.offset) starts.push(start);
    const quoteEnd = text[at] === '"' ? endOfQuoted(text, at) : at;
    cellEnd.lastIndex = quoteEnd;
    const end = cellEnd.exec(text)?.index ?? text.length;
    const code = faultOf(text, at, quoteEnd, end);
    if (code !== null) {
      faults.push({ code, start, cell, found: text.slice(at, Math.min(end, at + FOUND_LENGTH)) });
    }
    line += lineBreaks(text.slice(at, end));
    if (text[end] === separator) {
      cell += 1;
      at = end + 1;
    } else {
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
      line += 1;
      cell = 0;
      start = { line, offset: at };
    }
  }
  return { starts, faults };
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
