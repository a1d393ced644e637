// A sheet's part as programs write it -> as its reader takes it: with every cell's place, and with errors and
// formulas as text.
import { attributeOf, replaceElements, withAttribute, writeElement, type Markup } from './markup';

/** The reader fills every row up to the last cell of all: of a cell at each end that would be billions. */
const MAX_CELLS = 20_000_000;

/** The sheet with what its reader needs and would leave out. Throws if it is too large to be read. */
export function mendSheet(xml: string): string {
  let number = 0;
  let width = 0;
  return replaceElements(xml, 'row', (row) => {
    number = rowNumberOf(row) ?? number + 1;
    const attributes = withAttribute(row.attributes, 'r', String(number));
    const within = withPlaces(row.within, number, (column) => {
      width = Math.max(width, column);
      if (number * width > MAX_CELLS) throw new Error('The sheet is too large.');
    });
    return writeElement({ ...row, attributes, within });
  });
}

/** The number that a row, or the first of its cells that has a place, says; null: neither says one. */
function rowNumberOf({ attributes, within }: Markup): number | null {
  const [, ofCell] = /<(?:[\w.-]+:)?c\s(?:[^<>]*?\s)?r=["'][A-Z]+(\d+)/.exec(within ?? '') ?? [];
  const number = Number(attributeOf(attributes, 'r') ?? ofCell ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** The cells of a row, each with its place: one that says none is beside the one before. */
function withPlaces(
  cells: string | null,
  row: number,
  onfilled: (column: number) => void,
): string | null {
  if (cells === null) return null;
  let column = 0;
  return replaceElements(cells, 'c', (cell) => {
    const place = attributeOf(cell.attributes, 'r');
    column = place === null ? column + 1 : columnOf(place);
    if (cell.within !== null) onfilled(column);
    if (place !== null) return mendCell(cell);
    const attributes = withAttribute(cell.attributes, 'r', `${lettersOf(column)}${row}`);
    return mendCell({ ...cell, attributes });
  });
}

/** Number of a cell's column, counted from 1: 28 of `AB7`. */
export function columnOf(place: string): number {
  const [letters = ''] = /^[A-Z]*/.exec(place) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + last : last;
}

/**
 * An error would be taken for an empty cell: it becomes text, as CSV has it. Programs that can't calculate write a
 * formula without its result, which becomes text, too; a formula's result may be an empty text.
 */
function mendCell(cell: Markup): string {
  const type = attributeOf(cell.attributes, 't');
  const value = textWithin(cell, 'v');
  const formula = textWithin(cell, 'f');
  if (type === 'e' && value) return asText(cell, value);
  const isTold =
    formula === null || value || type === 'inlineStr' || (type === 'str' && value === '');
  return isTold ? writeElement(cell) : asText(cell, `=${formula}`);
}

/** The text of the first element of that name; null: there is none. */
function textWithin({ within }: Markup, name: string): string | null {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(/|\\s[^<>]*)?>([^<]*)`);
  const [found, attributes = '', text = ''] = pattern.exec(within ?? '') ?? [];
  if (found === undefined) return null;
  return attributes.endsWith('/') ? '' : text;
}

function asText(cell: Markup, text: string): string {
  const { prefix } = cell;
  const within = `<${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is>`;
  return writeElement({
    ...cell,
    attributes: withAttribute(cell.attributes, 't', 'inlineStr'),
    within,
  });
}
