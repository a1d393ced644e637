// The bytes of an .xlsx file -> its sheets. A chunk by itself: only who brings such a file needs it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets, { type CellValue } from 'read-excel-file/universal';
import type { Sheet } from './sheet';

/** A few hundred kilobytes of an archive can be blown up to gigabytes: no more than so many bytes are. */
const MAX_UNPACKED_BYTES = 30_000_000;

/** Digits that a spreadsheet shows of a number: what is beyond comes of its arithmetic. */
const DIGITS = 15;

/** A run of raised digits in a cell: a footnote's, which would be taken for the number's own. */
const RAISED_DIGITS =
  /(<(?:\w+:)?vertAlign[^>]*val="superscript"[^>]*>(?:(?!<\/(?:\w+:)?r>)[^]){0,2000}?<(?:\w+:)?t(?:\s[^>]*)?>)\s*(\d+)\s*(?=<)/g;

/** A formula without its result, as programs write it that can't calculate: it would be taken for an empty cell. */
const UNCALCULATED = /(<c r="\w+")[^>]*><f[^>]*>([^<]*)<\/f>(?:<v\s*\/>|<v><\/v>)?<\/c>/g;

/** Reads every sheet. Throws if it is no such file, or is one with a password. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly Sheet[]> {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Error('The spreadsheet is too large.');
      return true;
    },
  });
  for (const [name, part] of Object.entries(parts)) {
    if (!/\/(?:sharedStrings|sheet\d+)\.xml$/.test(name)) continue;
    const text = strFromU8(part);
    const told = text
      .replace(RAISED_DIGITS, '$1[$2]')
      .replace(UNCALCULATED, '$1 t="inlineStr"><is><t>=$2</t></is></c>');
    if (told !== text) parts[name] = strToU8(told);
  }
  // Packed without compression: the reader would leave large parts to a worker, which the policy forbids.
  const flat = zipSync(parts, { level: 0 });
  const sheets = await readSheets(flat.buffer as ArrayBuffer);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(textOf)),
  }));
}

/** A cell's value as a CSV would have it, without the format that it is shown in. */
function textOf(value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
