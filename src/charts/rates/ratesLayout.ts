// Places the countries' bars below each other. Lengths in percent of the drawing, which has one for a phone
// (its first rows, and the others by themselves) and one for a desk. Knows no pixels and no element.
import { max } from 'd3';
import { formatWhole } from '../../wording/numbers';
import { formatRate } from '../../wording/rate';
import { say } from '../../wording/say';
import { perMillion } from '../../wording/words.gen';
import { bands, linearScale } from '../parts/scales';
import { lengthOf } from '../parts/textLength';
import type { RateRow, RatesModel } from './ratesModel';

/** One country: its name begins at the left edge, its bar at the layout's `x`, its words behind the bar. */
export interface PlacedRate extends Pick<RateRow, 'iso3' | 'name' | 'group' | 'chosen'> {
  /** True where the country is chosen or said to be level. */
  readonly strong: boolean;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly end: number;
  /** Middle of the bar's height. */
  readonly middle: number;
  /** '8.5'. */
  readonly value: string;
  /** '2,461'; the first row says what it counts: '32 dead'. */
  readonly dead: string;
}

/** The line at the American rate, where rows leave room for it. */
export interface PlacedLine {
  readonly x: number;
  readonly top: number;
  /** Middle of the last row, where its name stands; null: there is no room. */
  readonly nameY: number | null;
}

/** Everything placed; all lengths in percent of the drawing. */
export interface RatesLayout {
  /** Where the bars begin. */
  readonly x: number;
  readonly rows: readonly PlacedRate[];
  /** Null: no American rate is known, or no row is short enough. */
  readonly line: PlacedLine | null;
  /** Size of the words in the rows, in percent: smaller where there are more rows than a height has room for. */
  readonly font: number;
}

/** What a drawing has room for; shares in percent of its width. */
export interface RatesSizes {
  /** Lengths in px: the drawing's width, and its words. */
  readonly width: number;
  readonly font: number;
  /** Where bars begin, unless names are longer; and at most. */
  readonly start: number;
  readonly latestStart: number;
  /** Behind the longest bar, for its words, unless some are longer. */
  readonly words: number;
  /** Of the line's name. */
  readonly name: number;
}

/** On a phone and in an embed. */
export const NARROW: RatesSizes = {
  width: 350,
  font: 12,
  start: 27.4,
  latestStart: 45,
  words: 23,
  name: 22,
};
/** On a desk. */
export const WIDE: RatesSizes = {
  width: 688,
  font: 12.5,
  start: 17.2,
  latestStart: 30,
  words: 14,
  name: 26,
};

/** So many rows on a phone, before its reader asks for the others. */
export const FIRST_ROWS = 14;
/** Percent of the height: a few countries do not make beams. */
const MOST_ROW_HEIGHT = 7;
/** Share of a row that is free, half above and half below its bar. */
const ROW_PADDING = 0.32;
/** In px: between a name and its bar, and between the bar and its words. */
const NAME_GAP = 6;
/** In px: between a rate and the deaths, beside a space. */
const DEAD_GAP = 4;
/** More rows have smaller words, where all share one height. */
const ROWS_AT_FULL_SIZE = 36;

/**
 * Lays rows out, highest rate first. `all`: every row of the chart, whose scale and first row these share;
 * `shown`: those of this drawing, as they follow each other in it.
 */
export function ratesLayout(
  all: RatesModel,
  shown: RatesModel,
  sizes: RatesSizes,
  fills: boolean,
): RatesLayout {
  const start = startOf(all, sizes);
  const words = roomForWords(all, sizes);
  const x = linearScale([0, max(all, ({ perMillion }) => perMillion) ?? 1], [start, 100 - words]);
  const height = fills ? 100 : Math.min(100, shown.length * MOST_ROW_HEIGHT);
  const y = bands(shown.length, height, ROW_PADDING);
  const most = Math.floor(((start / 100) * sizes.width - NAME_GAP) / (sizes.font * 0.55));
  const rows = shown.map((row, index): PlacedRate => {
    const top = y.at(index);
    return {
      iso3: row.iso3,
      group: row.group,
      chosen: row.chosen,
      strong: row.chosen || row.level,
      name:
        lengthOf(row.name, sizes.font, 'regular') > roomOf(sizes)
          ? cutOff(row.name, most)
          : row.name,
      y: tenth(top),
      width: tenth(x(row.perMillion) - start),
      height: tenth(y.height),
      end: tenth(x(row.perMillion)),
      middle: tenth(top + y.height / 2),
      ...wordsOf(row, row === all[0]),
    };
  });
  const american = all.find(({ group }) => group === 'american');
  return {
    x: tenth(start),
    rows,
    line: american ? lineAt(x(american.perMillion), rows, { ...sizes, words }) : null,
    font: fills ? 100 : Math.min(100, Math.round((100 * ROWS_AT_FULL_SIZE) / shown.length)),
  };
}

/** What stands behind a bar. */
function wordsOf(row: RateRow, isFirst: boolean) {
  return {
    value: formatRate(row.perMillion),
    dead: isFirst ? say(perMillion.dead, { dead: row.deaths }) : formatWhole(row.deaths),
  };
}

/** In percent: behind the longest bar, so that no row's words leave the drawing. */
function roomForWords(all: RatesModel, { words, width, font }: RatesSizes): number {
  const longest = max(all, (row, index) => {
    const { value, dead } = wordsOf(row, index === 0);
    return lengthOf(`${value} `, font, 'semibold') + lengthOf(dead, font, 'regular');
  });
  return Math.max(words, (100 * ((longest ?? 0) + NAME_GAP + DEAD_GAP)) / width);
}

/** In px: how long a name may be at most. */
function roomOf({ latestStart, width }: RatesSizes): number {
  return (latestStart / 100) * width - NAME_GAP;
}

function startOf(rows: RatesModel, sizes: RatesSizes): number {
  const longest = max(rows, ({ name }) => lengthOf(name, sizes.font, 'regular')) ?? 0;
  const needed = ((longest + NAME_GAP) / sizes.width) * 100;
  return Math.min(sizes.latestStart, Math.max(sizes.start, needed));
}

/** From the first row below which all bars and their words end before it. */
function lineAt(
  x: number,
  rows: readonly PlacedRate[],
  { words, name }: RatesSizes,
): PlacedLine | null {
  const last = rows.at(-1);
  const reaching = rows.map(({ end }) => end + words > x).lastIndexOf(true);
  const first = rows[reaching + 1];
  if (!last || !first) return null;
  const hasRoom = last.end + words / 2 + name <= x;
  return { x: tenth(x), top: first.y, nameY: hasRoom ? last.middle : null };
}

function cutOff(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** Less than a pixel. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
