// The bytes of an .xlsx file -> its sheets. A chunk by itself: only who brings such a file needs it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets, { type CellValue } from 'read-excel-file/universal';
import { withoutCovered } from './coveredCells';
import { attributeOf, attributesOfAll, isOn } from './markup';
import { mendSheet } from './mendSheet';
import { seenRuns } from './seenRuns';
import type { Sheet } from './sheet';
import { sheetPlaces, textsPart } from './workbook';

/** A few hundred kilobytes of an archive can be blown up to gigabytes: no more than so many bytes are. */
const MAX_UNPACKED_BYTES = 30_000_000;

/** No tag is as long, and the reader takes a minute over one of bad files' that is. */
const ENDLESS_TAG = /<[^>]{100000}/;

/** A sheet has no more columns. A bad file may say of many more that they are hidden. */
const MAX_COLUMNS = 16_384;

/** Digits that a spreadsheet shows of a number: what is beyond comes of its arithmetic. */
const DIGITS = 15;

/** Reads every sheet. Throws if it is no such file, or is one with a password. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = unpack(bytes);
  const textOfPart = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  if (Object.keys(parts).some((name) => ENDLESS_TAG.test(textOfPart(name))))
    throw new Error('The spreadsheet has a tag without an end.');
  const relations = textOfPart('xl/_rels/workbook.xml.rels');
  const places = sheetPlaces(textOfPart('xl/workbook.xml'), relations);
  const texts = textsPart(relations);
  if (parts[texts]) parts[texts] = strToU8(seenRuns(textOfPart(texts)));
  for (const part of new Set(places.map((place) => place.part)))
    if (parts[part]) parts[part] = strToU8(mendSheet(seenRuns(textOfPart(part))));
  // Packed without compression: the reader would leave large parts to a worker, which the policy forbids.
  const flat = zipSync(parts, { level: 0 });
  const sheets = await readSheets(flat.buffer as ArrayBuffer);
  return sheets.flatMap(({ sheet, data }, index) => {
    // A chart that is a sheet of its own has no cells.
    if (!Array.isArray(data)) return [];
    const { part = '', hidden = false } = places[index] ?? {};
    const xml = textOfPart(part);
    const rows = withoutCovered(
      data.map((row) => row.map(textOf)),
      xml,
    );
    return {
      name: sheet,
      rows,
      hidden,
      hiddenRows: hiddenRowsOf(rows, xml),
      hiddenColumns: hiddenColumnsOf(rows, xml),
    };
  });
}

/** The parts that are read. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Error('The spreadsheet is too large.');
      return true;
    },
  });
}

/** Places of the rows with text that an editor has hidden or filtered out. `xml` has a number in each row. */
function hiddenRowsOf(rows: Sheet['rows'], xml: string): readonly number[] {
  return attributesOfAll(xml, 'row')
    .filter((attributes) => isOn(attributes, 'hidden', false))
    .map((attributes) => Number(attributeOf(attributes, 'r')) - 1)
    .filter((place) => rows[place]?.some((cell) => cell !== ''));
}

/** Places of the columns with text that an editor has hidden: each range is of columns beside each other. */
function hiddenColumnsOf(rows: Sheet['rows'], xml: string): readonly number[] {
  const ranges = attributesOfAll(xml, 'col')
    .slice(0, MAX_COLUMNS)
    .filter((attributes) => isOn(attributes, 'hidden', false))
    .map((attributes) => ['min', 'max'].map((end) => Number(attributeOf(attributes, end)) - 1));
  return (rows[0] ?? []).flatMap((_, place) => {
    const isHidden = ranges.some(([min = 0, max = 0]) => min <= place && place <= max);
    return isHidden && rows.some((row) => row[place] !== '') ? [place] : [];
  });
}

/** A cell's value as a CSV would have it, without the format that it is shown in. */
function textOf(value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
