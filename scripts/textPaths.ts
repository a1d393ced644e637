// Text as outlines in the headline face, so that a picture needs no font where it is drawn.
// Knows no picture. The font is read once, when the first text is measured.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Font } from 'opentype.js';

/** Newsreader 500, Latin. As .woff: .woff2 can't be read here. */
const FONT_FILE = '@fontsource/newsreader/files/newsreader-latin-500-normal.woff';

/** Outlines are rounded to this many parts of a pixel. */
const PARTS = 20;

/** Height of a capital letter as a share of the font's size. */
export const CAP_HEIGHT = 0.67;

/** The text as SVG path data, to be filled. Its baseline starts at x, y; size in pixels. */
export function textPath(text: string, x: number, y: number, size: number): string {
  return font().getPath(text, x, y, size).commands.map(pathStep).join('');
}

/** How wide the text is, in pixels. */
export function textWidth(text: string, size: number): number {
  return font().getAdvanceWidth(text, size);
}

/** The text in lines no wider than asked, broken between words. A longer word has its own line. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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

/** The library's own path data is not used: it writes NaN for numbers just above a whole one. */
function pathStep(command: Command): string {
  const at = (...numbers: number[]) =>
    numbers.map((number) => Math.round(number * PARTS) / PARTS).join(' ');
  switch (command.type) {
    case 'M':
    case 'L':
      return `${command.type}${at(command.x, command.y)}`;
    case 'Q':
      return `Q${at(command.x1, command.y1, command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

let loaded: Font | null = null;

function font(): Font {
  loaded ??= readFont();
  return loaded;
}

function readFont(): Font {
  const { buffer, byteOffset, byteLength } = readFileSync(
    createRequire(import.meta.url).resolve(FONT_FILE),
  );
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
