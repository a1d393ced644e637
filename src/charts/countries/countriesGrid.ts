// Finds each country's block its place in a square: the Americans as a column at the left, the largest of the
// others over all that is left of it, the rest below that in columns, row by row. Words keep their size while a
// picture scales, so they are planned for at the narrowest. Knows no dot's place and no element.
import { greatest, least, max, range, sum } from 'd3';
import { lengthOf } from '../parts/textLength';
import type { CountriesModel, CountryBlock } from './countriesModel';

/** In units. A dot is six wide, so that its centre and edge are whole numbers. */
export const RADIUS = 3;
/** In units, from dot to dot. */
export const PITCH = 8;

/** The picture is at least so many dots wide, so that the dots of a few dead are not as large as plates. */
const FEWEST_ACROSS = 14;
/** The search for room gives up at this many times the dots that they alone would need. */
const MOST_TIMES = 4;
/** Columns of countries beside the Americans, at most. */
const MOST_COLUMNS = 6;

/** Lengths in px of the narrowest picture, 300 wide, in 10 px semibold type. */
export const NARROWEST_PX = 300;
const TYPE_PX = 10;
/** A line of type with the air above and below it. */
const LABEL_BAND_PX = 16.2;
/** Between columns, and between the Americans and the others. */
const GUTTER_PX = 7;
/** Names give way to codes where that makes the dots larger by this factor. */
const WORTH_CODES = 1.5;

/** A block with the first cell of its dots: dots of the picture across, units down. */
export interface GridBlock {
  readonly block: CountryBlock;
  readonly label: string;
  readonly column: number;
  readonly top: number;
  /** Dots in a row. */
  readonly across: number;
}

/** All blocks in their places. */
export interface Grid {
  /** Dots that fit side by side into the picture. */
  readonly across: number;
  readonly blocks: readonly GridBlock[];
}

/** The grid with the largest dots: with full names, unless codes make them much larger. */
export function largestGrid(model: CountriesModel): Grid {
  const candidates = [false, true].flatMap((codes) => largestDots(model, codes) ?? []);
  const fewest = least(candidates, ({ across }) => across)?.across ?? 0;
  const chosen = candidates.find(({ across }) => across <= fewest * WORTH_CODES);
  return chosen ?? { across: FEWEST_ACROSS, blocks: [] };
}

/** The grid of the fewest dots across, found by halving; null: there is no room for so many words. */
function largestDots(model: CountriesModel, codes: boolean): Grid | null {
  const people = sum(model, ({ people: { length } }) => length);
  const fewest = Math.max(FEWEST_ACROSS, Math.ceil(Math.sqrt(people)));
  let [tooFew, enough] = [fewest - 1, fewest * MOST_TIMES];
  let grid = gridOf(model, enough, codes);
  while (grid && enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const fitting = gridOf(model, middle, codes);
    if (fitting) [grid, enough] = [fitting, middle];
    else tooFew = middle;
  }
  return grid;
}

/** The grid of so many dots across, with as few columns as fit; null: none do. */
function gridOf(model: CountriesModel, across: number, codes: boolean): Grid | null {
  for (const columns of range(1, MOST_COLUMNS + 1)) {
    const blocks = place(model, across, columns, codes);
    if (blocks) return { across, blocks };
  }
  return null;
}

/** Places every block in a square of so many dots; null where they, or their names, do not fit. */
function place(
  model: CountriesModel,
  across: number,
  columns: number,
  codes: boolean,
): GridBlock[] | null {
  const side = unitsOf(across);
  const px = NARROWEST_PX / across;
  const gutter = Math.ceil(GUTTER_PX / px);
  const band = Math.ceil((LABEL_BAND_PX * side) / NARROWEST_PX);
  const [american] = model.filter(({ group }) => group === 'american');
  const [largest, ...rest] = model.filter(({ group }) => group !== 'american');

  const rows = Math.floor((side - band + (PITCH - 2 * RADIUS)) / PITCH);
  const own = Math.ceil((american?.people.length ?? 0) / rows);
  const start = american ? own + gutter : 0;
  if (own > across) return null;
  const placed: GridBlock[] = american
    ? [
        {
          block: american,
          label: american.text,
          column: 0,
          top: band,
          across: largest ? own : across,
        },
      ]
    : [];
  if (!largest) return placed;
  const named = nameColumns(rest, columns, (across - start - (columns - 1) * gutter) * px, codes);
  if (across <= start || named === null) return null;

  const lines: Omit<GridBlock, 'top'>[][] = [
    [{ block: largest, label: largest.text, column: start, across: across - start }],
  ];
  const widths = named.widths.map((width) => Math.max(1, Math.floor(width / px)));
  for (const [index, cell] of named.cells.entries()) {
    const at = index % columns;
    if (at === 0) lines.push([]);
    const column = start + sum(widths.slice(0, at)) + at * gutter;
    lines.at(-1)?.push({ ...cell, column, across: widths[at] ?? 1 });
  }
  const heights = lines.map((cells) =>
    unitsOf(max(cells, ({ block, across }) => Math.ceil(block.people.length / across)) ?? 0),
  );
  // Where the Americans' name is longer than their column is wide, the others begin a line below it.
  let top = american && widthPx(american.text) > own * px ? band : 0;
  const free = side - top - lines.length * band - sum(heights);
  if (free < 0) return null;
  // What is left over stands between the lines.
  const air = Math.min(band, Math.floor(free / lines.length));
  for (const [line, cells] of lines.entries()) {
    top += band;
    for (const cell of cells) placed.push({ ...cell, top });
    top += (heights[line] ?? 0) + air;
  }
  return placed;
}

/** Names in columns as wide as their longest and an equal share of what is left, in px; null: too long. */
function nameColumns(
  blocks: readonly CountryBlock[],
  columns: number,
  roomPx: number,
  codes: boolean,
) {
  const cells = blocks.map((block) => ({ block, label: block.text }));
  for (;;) {
    const longest = range(columns).map(
      (column) =>
        max(
          cells.filter((_, index) => index % columns === column),
          wide,
        ) ?? 0,
    );
    const free = roomPx - sum(longest);
    if (free >= 0) return { cells, widths: longest.map((width) => width + free / columns) };
    // The longest name gives way to its code.
    const one = greatest(
      cells.filter(({ block, label }) => label !== block.shortText),
      (cell) => wide(cell) - widthPx(cell.block.shortText),
    );
    if (!codes || !one || wide(one) <= widthPx(one.block.shortText)) return null;
    one.label = one.block.shortText;
  }
}

function wide({ label }: { readonly label: string }): number {
  return widthPx(label);
}

/** Length of so many dots in a row. */
export function unitsOf(dots: number): number {
  return dots * PITCH - (PITCH - 2 * RADIUS);
}

/** How wide a label is. */
function widthPx(text: string): number {
  return lengthOf(text, TYPE_PX, 'semibold');
}
