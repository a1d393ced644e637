// Files that are refused whole, before their cells are read. Knows no column.

import { startsWith } from './decode';
import { issueAt, type Issue } from '../issue';

/** The largest file that is read, in bytes. The tables here have a few thousand. */
export const MAX_BYTES = 1_000_000;

/** How archives begin, also those that are a spreadsheet (.xlsx, .ods), and spreadsheets before them. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_SPREADSHEET = [0xd0, 0xcf, 0x11, 0xe0];

/** Names in an archive that only a spreadsheet or another office file has. */
const OFFICE_NAMES = /\[Content_Types\]\.xml|mimetypeapplication\/|_rels\/|xl\/work/;

/** What only the parts of a text or of slides are called, or the kind that they say they are. */
const DOCUMENT_NAMES = /word\/doc|ppt\/pres|opendocument\.[tgp]/;

/** What the parts of an archive are called that only Apple's office programs write. */
const NUMBERS_NAME = /\.iwa|Index\.zip/;

/** Why the bytes can't be a CSV file; null: they may be one. Looks at size and beginning only. */
export function refuseBytes(bytes: Uint8Array): Issue | null {
  if (bytes.length > MAX_BYTES) return issueAt('too-large', null, null, String(bytes.length));
  if (startsWith(bytes, OLD_SPREADSHEET)) return ownFileOf(null);
  if (!isArchive(bytes)) return null;
  if (isOfficeFile(bytes))
    return DOCUMENT_NAMES.test(latin(bytes))
      ? issueAt('other-file', null, null, 'document')
      : ownFileOf(null);
  return NUMBERS_NAME.test(latin(bytes)) ? ownFileOf('Numbers') : issueAt('zip-file');
}

/** Whether the bytes begin as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** Whether an archive is an office file: its parts have those names. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return OFFICE_NAMES.test(latin(bytes));
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** A spreadsheet's own file, and the program if it can be told. */
function ownFileOf(program: 'Numbers' | 'LibreOffice' | null): Issue {
  return issueAt('spreadsheet-file', null, null, program);
}

/**
 * How a PDF, RTF or JSON, a saved web page, SYLK and DIF begin. A title may be `[Draft] Deaths`, headings `ID;Pays`:
 * SYLK also ends with its record `E`.
 */
const OTHER_FILE =
  /^(?:%PDF|\{|\[\s*(?:["{[\]]|-?[\d.]+\s*,)|MIME-Version:|ID;P[^]*[\r\n]E\s*$|TABLE\r?\n0,1)/;

/**
 * Why the text can't be a table: nothing in it, a web page, as servers send for a lost file, or
 * what is no text: a PDF, a picture, JSON.
 */
export function refuseText(text: string): Issue | null {
  const beginning = text.trimStart();
  if (beginning === '') return issueAt('empty-file');
  if (/^"?(?:https?:\/\/|www\.)[^\s"]+"?\s*$/i.test(beginning))
    return issueAt('web-address', null, null, beginning.trim().replaceAll('"', ''));
  if (/^(?:<\?xml[^<]*)?<office:document/.test(beginning)) return ownFileOf('LibreOffice');
  if (/^<[!?a-z]/i.test(beginning)) return issueAt('web-page');
  return OTHER_FILE.test(beginning) || text.includes('\0') ? issueAt('other-file') : null;
}
