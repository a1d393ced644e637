// Finds each country's block its place: the Americans over the whole width of a square, the others
// below them on shelves, in their order. Words keep their size while a picture scales, so they are
// planned for at the narrowest. Knows no dot's place and no element.
import { least, max, range, sum } from 'd3';
import type { CountriesModel, CountryBlock } from './countriesModel';

/** In units. A dot is six wide, so that its centre and edge are whole numbers. */
export const RADIUS = 3;
/** In units, from dot to dot. */
export const PITCH = 8;

/**
 * Dots in a row of a block, so that they can be counted by tens; only larger blocks are wider. The
 * picture is at least as wide, so that the dots of a few dead are not as large as plates.
 */
const BLOCK_COLUMNS = 10;
/** The search for room gives up at this many times the columns that the dots alone would need. */
const MOST_TIMES = 4;

/** Lengths in px of the narrowest picture, 300 wide, in 12 px semibold type. */
export const NARROWEST_PX = 300;
const WIDE_PX = 10.8;
const CAPITAL_PX = 8.8;
const CHARACTER_PX = 7;
const NARROW_PX = 4.2;
/** A line of type with the air above and below it. */
const LABEL_BAND_PX = 19.5;
const LABEL_GAP_PX = 8;

/**
 * How long a name may be that is longer than its block, else its code stands there. Each is tried: any
 * length, that of 'Netherlands 25', none.
 */
const LONGEST_LABELS_PX = [NARROWEST_PX, 100, 0];
/** Names give way to codes where that makes the dots larger by this factor. */
const WORTH_CODES = 1.5;

/** A block with the room that its label takes, in px. */
interface MeasuredBlock extends CountryBlock {
  readonly textPx: number;
  readonly shortTextPx: number;
}

/** A block with the first cell of its dots: columns of the picture across, units down. */
export interface ShelvedBlock {
  readonly block: CountryBlock;
  readonly label: string;
  readonly column: number;
  readonly top: number;
  /** Dots in a row. */
  readonly across: number;
}

/** All blocks on their shelves. */
export interface Shelves {
  /** Dots that fit side by side into the picture. */
  readonly columns: number;
  readonly blocks: readonly ShelvedBlock[];
}

/** With full names, unless codes make the dots much larger. */
export function largestShelves(model: CountriesModel): Shelves {
  const measured = model.map((block) => ({
    ...block,
    textPx: widthPx(block.text),
    shortTextPx: widthPx(block.shortText),
  }));
  const candidates = LONGEST_LABELS_PX.flatMap((longest) => fewestColumns(measured, longest) ?? []);
  const fewest = least(candidates, ({ columns }) => columns)?.columns ?? 0;
  const chosen = candidates.find(({ columns }) => columns <= fewest * WORTH_CODES);
  return chosen ?? { columns: BLOCK_COLUMNS, blocks: [] };
}

/**
 * The shelves with the fewest columns, hence the largest dots, found by halving; null: there is no room
 * for so many words.
 */
function fewestColumns(model: readonly MeasuredBlock[], longestPx: number): Shelves | null {
  const people = sum(model, ({ people: { length } }) => length);
  const fewest = Math.max(BLOCK_COLUMNS, Math.ceil(Math.sqrt(people)));
  let [tooFew, enough] = [fewest - 1, fewest * MOST_TIMES];
  let shelves = shelvesOf(model, enough, longestPx);
  while (shelves && enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const fitting = shelvesOf(model, middle, longestPx);
    if (fitting) [shelves, enough] = [fitting, middle];
    else tooFew = middle;
  }
  return shelves;
}

/** Shelves of so many columns, with blocks as low as lets them fit; null: none fit. */
function shelvesOf(
  model: readonly MeasuredBlock[],
  columns: number,
  longestPx: number,
): Shelves | null {
  const largest = max(model.slice(1), ({ people: { length } }) => length) ?? 1;
  for (const mostRows of range(1, Math.ceil(Math.sqrt(largest)) + 1)) {
    const blocks = shelve(model, columns, mostRows, longestPx);
    if (blocks) return { columns, blocks };
  }
  return null;
}

/** Fills shelf after shelf with blocks of at most so many rows; null where they do not fit the square. */
function shelve(
  model: readonly MeasuredBlock[],
  columns: number,
  mostRows: number,
  longestPx: number,
): ShelvedBlock[] | null {
  const side = unitsOf(columns);
  const band = Math.ceil((LABEL_BAND_PX * side) / NARROWEST_PX);
  const columnsFor = (px: number) => Math.ceil((px * columns) / NARROWEST_PX);
  const blocks: ShelvedBlock[] = [];
  let [column, top, bottom] = [0, band, 0];
  for (const block of model) {
    const american = block.group === 'american';
    const people = block.people.length;
    const across = american ? columns : Math.max(BLOCK_COLUMNS, Math.ceil(people / mostRows));
    const named = block.textPx <= Math.max(longestPx, (across * NARROWEST_PX) / columns);
    const label = named ? block.text : block.shortText;
    const labelColumns = columnsFor(named ? block.textPx : block.shortTextPx);
    const width = Math.max(american ? across : Math.min(across, people), labelColumns);
    if (column + width > columns) {
      column = 0;
      top = bottom + band;
    }
    bottom = Math.max(bottom, top + unitsOf(Math.ceil(people / across)));
    if (width > columns || bottom > side) return null;
    blocks.push({ block, label, column, top, across });
    column += width + columnsFor(LABEL_GAP_PX);
  }
  return blocks;
}

/** Length of so many dots in a row. */
export function unitsOf(dots: number): number {
  return dots * PITCH - (PITCH - 2 * RADIUS);
}

/** How wide a label is at most. */
function widthPx(text: string): number {
  return sum(text, (character) => {
    if (/[ ,.'’fijltrI]/.test(character)) return NARROW_PX;
    if (/[mwMW]/.test(character)) return WIDE_PX;
    return /\p{Lu}/u.test(character) ? CAPITAL_PX : CHARACTER_PX;
  });
}
