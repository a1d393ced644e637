// Finds each country's block its place: the Americans as a column at the left, the largest of the others over
// all that is left of the width, the rest below that in columns of one width, row by row. Words keep their size
// while a picture scales, so they are planned for. Knows no dot's place and no element.
import { sum } from 'd3';
import { boxAround } from '../dots/dotPicture';
import { lengthOf } from '../parts/textLength';
import type { CountriesModel, CountryBlock, CountryNames } from './countriesModel';
import type { CountriesSize } from './countriesSizes';

/** In units. A dot is eight wide, so that its centre and edge are whole numbers. */
export const RADIUS = 4;
/** In units, from dot to dot. */
export const PITCH = 10;

/** The picture is at least so many dots wide, so that the dots of a few dead are not as large as plates. */
const FEWEST_ACROSS = 14;
/** The search for room gives up at this many times the dots that they alone would need. */
const MOST_TIMES = 4;
/** Columns of countries beside the Americans: the first, unless others make the dots much larger. */
const COLUMNS = [3, 1, 2, 4, 5, 6];
/** How much larger dots are worth other columns, or codes in the place of names. */
const WORTH = 1.5;
/** Between a label, which may reach beyond its column, and the next, in px. */
const LEAST_SPACE_PX = 3;

/** Where a block's dots begin, in units, and how many stand in a row. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly across: number;
}

/** A block in its place. */
export interface GridBlock extends Place {
  readonly block: CountryBlock;
  readonly name: string;
}

/** All blocks in their places, and the picture's size, in units. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly GridBlock[];
}

/** A country's block, and how long its label is with each name, in px. */
interface Measured {
  readonly block: CountryBlock;
  readonly px: Readonly<Record<keyof CountryNames, number>>;
}

/** Which words and columns a grid is tried with. */
interface Plan {
  readonly size: CountriesSize;
  readonly columns: number;
  /** Whether a name that is too long may give way to its code. */
  readonly codes: boolean;
}

/** The grid with the largest dots, or nearly: codes and other columns have to be worth it. */
export function largestGrid(model: CountriesModel, size: CountriesSize): Grid {
  const measured = model.map((block) => measure(block, size));
  const candidates = [false, true].flatMap((codes) =>
    COLUMNS.flatMap((columns) => largestDots(measured, { size, columns, codes }) ?? []),
  );
  const narrowest = Math.min(...candidates.map(({ width }) => width));
  const chosen = candidates.find(({ width }) => width <= narrowest * WORTH);
  return chosen ?? { ...boxOf(size, FEWEST_ACROSS), blocks: [] };
}

/** The grid of the fewest dots across, found by halving; null: there is no room for so many words. */
function largestDots(model: readonly Measured[], plan: Plan): Grid | null {
  const people = sum(model, ({ block }) => block.people.length);
  const fewest = Math.max(FEWEST_ACROSS, Math.ceil(Math.sqrt(people)));
  let [tooFew, enough] = [fewest - 1, fewest * MOST_TIMES];
  let blocks = place(model, plan, enough);
  while (blocks && enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const fitting = place(model, plan, middle);
    if (fitting) [blocks, enough] = [fitting, middle];
    else tooFew = middle;
  }
  return blocks && { ...boxOf(plan.size, enough), blocks };
}

/** Places every block in a picture of so many dots across; null where they, or their names, do not fit. */
function place(
  model: readonly Measured[],
  { size, columns, codes }: Plan,
  across: number,
): GridBlock[] | null {
  const { width, height } = boxOf(size, across);
  const units = (px: number) => Math.ceil((px * width) / size.px);
  const [band, gutter, gap] = [units(size.band), units(size.gutter), units(size.gap)];
  const [space, beside] = [units(LEAST_SPACE_PX), units(size.beside)];
  const [american] = model.filter(({ block }) => block.group === 'american');
  const [largest, ...rest] = model.filter(({ block }) => block.group !== 'american');
  // As wide as its own name, too, so that all names of a row stand on one line.
  const own = american
    ? Math.max(
        linesOf(american, dotsIn(height - band)),
        Math.ceil((units(american.px.full) + space - beside) / PITCH),
      )
    : 0;
  const start = american ? own * PITCH + beside : 0;
  const column = Math.floor((width - start - (columns - 1) * gutter) / columns);
  if (own * PITCH > width) return null;

  const placed: GridBlock[] = [];
  /** Puts a block in its place, and says how many rows its dots take. */
  const put = (one: Measured, name: keyof CountryNames, place: Place) => {
    placed.push({ block: one.block, name: one.block.names[name], ...place });
    return linesOf(one, place.across);
  };
  if (american)
    put(american, 'full', { left: 0, top: band, across: largest ? own : dotsIn(width) });
  if (!largest) return placed;
  if (column < 2 * RADIUS || units(largest.px.full) > width - start) return null;
  let top = band;
  let lines = put(largest, 'full', { left: start, top, across: dotsIn(width - start) });
  for (const [index, one] of rest.entries()) {
    const at = index % columns;
    if (at === 0) {
      top += unitsOf(lines) + gap + band;
      lines = 0;
    }
    const room = column + (at < columns - 1 ? gutter - space : 0);
    const named = units(one.px[size.names]) <= room ? size.names : 'code';
    if (named !== size.names && (!codes || units(one.px.code) > room)) return null;
    const left = start + at * (column + gutter);
    lines = Math.max(lines, put(one, named, { left, top, across: dotsIn(column) }));
  }
  return top + unitsOf(lines) <= height ? placed : null;
}

/** How long a country's label is at a size. */
function measure(block: CountryBlock, { type }: CountriesSize): Measured {
  const number = lengthOf(` ${block.number}`, type, 'regular');
  const px = (name: keyof CountryNames) => number + lengthOf(block.names[name], type, 'semibold');
  return { block, px: { full: px('full'), short: px('short'), code: px('code') } };
}

/** How many rows a country's dots take. */
function linesOf({ block }: Measured, across: number): number {
  return Math.ceil(block.people.length / across);
}

/** The picture that has so many dots side by side. */
function boxOf({ ratio }: CountriesSize, across: number) {
  return boxAround({ width: unitsOf(across), height: 0 }, ratio);
}

/** Length of so many dots in a row. */
function unitsOf(dots: number): number {
  return dots * PITCH - (PITCH - 2 * RADIUS);
}

/** How many dots a length has room for. */
function dotsIn(units: number): number {
  return Math.floor((units + PITCH - 2 * RADIUS) / PITCH);
}
