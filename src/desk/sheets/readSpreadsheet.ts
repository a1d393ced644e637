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
  /(<(?:\w+:)?vertAlign[^<>]*val="superscript"[^<>]*>(?:(?!<\/(?:\w+:)?r>)[^]){0,2000}?<(?:\w+:)?t(?:\s[^<>]*)?>)\s*(\d+)\s*(?=<)/g;

/** A cell with a formula and nothing, or an empty value, behind it; its prefix, attributes, formula and value. */
const EMPTY_FORMULA =
  /<((?:\w+:)?)c\s([^<>]*)><\1f(?:[^<>]*\/>|[^<>]*>([^<]*)<\/\1f>)(<\1v\s*\/>|<\1v><\/\1v>)?<\/\1c>/g;

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
    const raised = text.includes('superscript') ? text.replace(RAISED_DIGITS, '$1[$2]') : text;
    const told = raised.replace(EMPTY_FORMULA, tellFormula);
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

/**
 * Programs that can't calculate write a formula without its result, which would be taken for an empty cell: it
 * becomes the cell's text. A formula's result may be an empty text, too.
 */
function tellFormula(
  cell: string,
  prefix: string,
  attributes: string,
  formula = '',
  value?: string,
): string {
  if (value !== undefined && /\bt="str"/.test(attributes)) return cell;
  const kept = attributes.replace(/\bt="\w*"/, '');
  const text = `<${prefix}t>=${formula}</${prefix}t>`;
  return `<${prefix}c ${kept} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

/** A cell's value as a CSV would have it, without the format that it is shown in. */
function textOf(value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
