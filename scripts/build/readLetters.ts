// The headline face as a table of outlines, for pictures that are drawn where no font can be read.
// Knows no picture; reads the font's file, and writes none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Font } from 'opentype.js';

/** Newsreader 500, Latin. As .woff: .woff2 can't be read here. */
const FONT_FILE = '@fontsource/newsreader/files/newsreader-latin-500-normal.woff';

/** Units of an em in the table: a twentieth of a pixel at 50 pixels. */
const UNITS = 1000;

/** Letters that the face joins: each is a shape of its own. */
const JOINED = ['ffi', 'ffl', 'ff', 'fi', 'fl'];

/**
 * A table as src/pages/pictures/letters.json has it: how many units an em has, and for each letter
 * how far the next one stands from it and its outline, in whole units, y downwards. `''`: the
 * shape of letters that the face does not have.
 */
export function readLetters(): {
  readonly unitsPerEm: number;
  readonly letters: Readonly<Record<string, readonly [advance: number, outline: string]>>;
} {
  const font = readFont();
  const single = Object.keys(font.tables.cmap.glyphIndexMap)
    .map((code) => String.fromCodePoint(Number(code)))
    .filter((letter) => !/\p{M}/u.test(letter));
  const shape = (text: string) =>
    [
      Math.round(font.getAdvanceWidth(text, UNITS)),
      font.getPath(text, 0, 0, UNITS).commands.map(step).join(''),
    ] as const;
  const missing = [
    Math.round((font.glyphs.get(0).advanceWidth * UNITS) / font.unitsPerEm),
    font.glyphs.get(0).getPath(0, 0, UNITS).commands.map(step).join(''),
  ] as const;
  return {
    unitsPerEm: UNITS,
    letters: Object.fromEntries([
      ['', missing],
      ...[...single, ...JOINED].map((text) => [text, shape(text)] as const),
    ]),
  };
}

/** The library's own path data is not used: it writes NaN for numbers just above a whole one. */
function step(command: Command): string {
  const at = (...numbers: number[]) => numbers.map(Math.round).join(' ');
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

function readFont(): Font {
  const { buffer, byteOffset, byteLength } = readFileSync(
    createRequire(import.meta.url).resolve(FONT_FILE),
  );
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
