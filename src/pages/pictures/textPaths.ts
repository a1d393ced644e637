// Text as outlines in the headline face, so that a picture needs no font where it is drawn: the same in
// the build and in the browser. Knows no picture. letters.json is made by scripts/build/writeLetters.ts.
import { fillLines } from '../../charts/parts/breakLines';
import LETTERS from './letters.json';

/** How far the next letter stands from this one, and its outline, in units of the face. */
type Letter = readonly [advance: number, outline: string];

const SHAPES = new Map(Object.entries(LETTERS.letters as unknown as Record<string, Letter>));
/** For letters that the face does not have. */
const MISSING = SHAPES.get('') ?? [0, ''];

/** Letters that the face joins, otherwise single ones. */
const PIECES = /ffi|ffl|ff|fi|fl|./gsu;

/** Outlines are rounded to this many parts of a pixel. */
const PARTS = 20;

/** Height of a capital letter as a share of the font's size. */
export const CAP_HEIGHT = 0.67;

/** The text as SVG path data, to be filled. Its baseline starts at x, y; size in pixels. */
export function textPath(text: string, x: number, y: number, size: number): string {
  const scale = size / LETTERS.unitsPerEm;
  let left = x;
  return lettersOf(text)
    .map(([advance, outline]) => {
      const path = placeOutline(outline, left, y, scale);
      left += advance * scale;
      return path;
    })
    .join('');
}

/** How wide the text is, in pixels. */
export function textWidth(text: string, size: number): number {
  const units = lettersOf(text).reduce((sum, [advance]) => sum + advance, 0);
  return (units * size) / LETTERS.unitsPerEm;
}

function lettersOf(text: string): Letter[] {
  return (text.match(PIECES) ?? []).map((piece) => SHAPES.get(piece) ?? MISSING);
}

/**
 * The outline in steps from point to point: wherever a letter stands, its steps are the same, which files
 * of many words compress well. Each step leads to a rounded point, so that no error adds up. An outline's
 * numbers are pairs: across, down; of a curve the first pair is its handle.
 */
function placeOutline(outline: string, x: number, y: number, scale: number): string {
  let from: readonly number[] = [round(x), round(y)].map((length) => -length);
  let path = '';
  for (const [, command = '', numbers = ''] of outline.matchAll(/([MLQ])([\d -]+)/g)) {
    const points = numbers.split(' ').map((units) => round(Number(units) * scale));
    const steps = points.map((point, index) => round(point - (from[index % 2] ?? 0)));
    from = points.slice(-2);
    // Where a letter begins is said from the picture's corner. The face says each first point twice.
    if (path === '') path = `M${pairs(steps)}`;
    else if (steps.some((step) => step !== 0)) path += command.toLowerCase() + pairs(steps);
  }
  return path;
}

function round(length: number): number {
  return Math.round(length * PARTS) / PARTS;
}

/** As short as path data may be: '.5-.25' for 0.5, -0.25. */
function pairs(lengths: readonly number[]): string {
  return lengths
    .map((length) => String(length).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-');
}

/** The text in lines no wider than asked, broken between words. A longer word has its own line. */
export function wrapText(text: string, size: number, width: number): string[] {
  return fillLines(text, (line) => textWidth(line, size) <= width);
}

/** The text in lines at the largest size that fits; where none does, at the smallest. */
export function fitText(
  text: string,
  sizes: { readonly largest: number; readonly smallest: number },
  room: { readonly width: number; readonly lines: number },
): { readonly size: number; readonly lines: readonly string[] } {
  for (let size = sizes.largest; ; size -= 1) {
    const lines = wrapText(text, size, room.width);
    const widest = Math.max(...lines.map((line) => textWidth(line, size)));
    const fits = widest <= room.width && lines.length <= room.lines;
    if (fits || size <= sizes.smallest) return { size, lines };
  }
}
