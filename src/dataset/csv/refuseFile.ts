// Files that are refused whole, before their cells are read. Knows no column.

import { startsWith } from './decode';
import { issueAt, type Issue } from '../issue';

/** The largest file that is read, in bytes. The tables here have a few thousand. */
export const MAX_BYTES = 1_000_000;

/** How spreadsheets' own files begin: .xlsx and .ods are zip archives, .xls is older. */
const SPREADSHEET_BEGINNINGS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Why the bytes can't be a CSV file; null: they may be one. Looks at size and beginning only. */
export function refuseBytes(bytes: Uint8Array): Issue | null {
  if (bytes.length > MAX_BYTES) return issueAt('too-large', null, null, String(bytes.length));
  const isSpreadsheet = SPREADSHEET_BEGINNINGS.some((beginning) => startsWith(bytes, beginning));
  return isSpreadsheet ? issueAt('spreadsheet-file') : null;
}

/**
 * Why the text can't be a table: nothing in it, a web page, as servers send for a lost file, or
 * what is no text: a PDF, a picture, JSON.
 */
export function refuseText(text: string): Issue | null {
  const beginning = text.trimStart();
  if (beginning === '') return issueAt('empty-file');
  if (/^<[!?a-z]/i.test(beginning)) return issueAt('web-page');
  return /^(?:%PDF|[{[])/.test(beginning) || text.includes('\0') ? issueAt('other-file') : null;
}
