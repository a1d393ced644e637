// Places the countries' bars below each other, in one column or, where rows would be too low for
// their words, in two. Lengths in percent of the drawing. Knows no pixels and no element.
import { max } from 'd3';
import { formatWhole } from '../../wording/numbers';
import { formatRate } from '../../wording/rate';
import { GROUP_NAMES, GROUPS, type RateGroup, type RatesModel } from './ratesModel';
import { bands, linearScale } from '../parts/scales';

/** One country: its name ends at `nameX`, its bar starts at `x`, its words follow the bar's end. */
export interface PlacedRate {
  readonly iso3: string;
  readonly group: RateGroup;
  readonly chosen: boolean;
  /** True where the country is chosen or said to be level. */
  readonly strong: boolean;
  readonly name: string;
  readonly nameX: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly end: number;
  /** Middle of the bar's height. */
  readonly middle: number;
  /** '8.5'. */
  readonly value: string;
  /** '32 dead'; '' in two columns, which have no room for it. */
  readonly dead: string;
}

/** The bracket that joins the two countries that are level. */
export interface PlacedBracket {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}

/** What a colour means, in the corner that short bars leave free. */
export interface PlacedKey {
  readonly group: RateGroup;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Everything placed; all lengths in percent of the drawing. */
export interface RatesLayout {
  readonly rows: readonly PlacedRate[];
  /** Null where no two are level; two columns have no room for it. */
  readonly bracket: PlacedBracket | null;
  readonly keys: readonly PlacedKey[];
}

/** More rows than this would stand too close in one column on the narrowest phone. */
const MOST_ROWS = 36;
type Columns = 1 | 2;
/** Percent of the width between two columns. */
const COLUMN_GAP = 3;
/** Longer names are cut off: the table has them whole. */
const MOST_CHARACTERS: Readonly<Record<Columns, number>> = { 1: 24, 2: 16 };
/** Percent of the width that a character takes on the narrowest phone. */
const CHARACTER_WIDTH = 1.75;
/** Percent of the width between a name and its bar. */
const NAME_GAP = 2;
/** Percent of the width behind the longest bar, for its words. */
const WORDS_WIDTH: Readonly<Record<Columns, number>> = { 1: 24, 2: 8 };
/** Percent of the height: a few countries do not make beams. */
const MOST_ROW_HEIGHT = 7;
/** Share of a row that is free, half above and half below its bar. */
const ROW_PADDING = 0.28;
/** Percent of the width, right of all words. */
const BRACKET_X = 91.5;
/** Percent: where the keys begin, in the lower right corner. There are none where a bar beside them is longer. */
const KEY_X = 61;
const KEY_BAR_END = 45;
const KEY_LINE = 4.5;

/** Lays the rows out, highest rate first, column after column. */
export function ratesLayout(model: RatesModel): RatesLayout {
  const columns = model.length > MOST_ROWS ? 2 : 1;
  const perColumn = Math.ceil(model.length / columns);
  const columnWidth = (100 - (columns - 1) * COLUMN_GAP) / columns;
  const names = model.map(({ name }) => cutOff(name, MOST_CHARACTERS[columns]));
  const start = (max(names, (name) => name.length) ?? 0) * CHARACTER_WIDTH + NAME_GAP;
  const x = linearScale(
    [0, max(model, ({ perMillion }) => perMillion) ?? 1],
    [start, columnWidth - WORDS_WIDTH[columns]],
  );
  const y = bands(perColumn, Math.min(100, perColumn * MOST_ROW_HEIGHT), ROW_PADDING);

  const rows = model.map((row, index): PlacedRate => {
    const left = Math.floor(index / perColumn) * (columnWidth + COLUMN_GAP);
    const top = y.at(index % perColumn);
    return {
      iso3: row.iso3,
      group: row.group,
      chosen: row.chosen,
      strong: row.chosen || row.level,
      name: names[index] ?? '',
      nameX: round(left + start - NAME_GAP),
      x: round(left + start),
      y: round(top),
      width: round(x(row.perMillion) - start),
      height: round(y.height),
      end: round(left + x(row.perMillion)),
      middle: round(top + y.height / 2),
      value: formatRate(row.perMillion),
      dead: columns === 1 ? `${formatWhole(row.deaths)} dead` : '',
    };
  });
  return {
    rows,
    bracket: columns === 1 ? bracketOf(rows.filter((_, index) => model[index]?.level)) : null,
    keys: columns === 1 ? keysOf(rows) : [],
  };
}

/** Only where there are two. */
function bracketOf([first, second]: readonly PlacedRate[]): PlacedBracket | null {
  if (!first || !second) return null;
  const [top, bottom] = [first.y, second.y + second.height];
  return { x: BRACKET_X, top, bottom: round(bottom), middle: round((top + bottom) / 2) };
}

function keysOf(rows: readonly PlacedRate[]): PlacedKey[] {
  const groups = GROUPS.filter((group) => rows.some((row) => row.group === group));
  const top = 100 - groups.length * KEY_LINE;
  const isFree = rows.every((row) => row.y + row.height < top || row.end <= KEY_BAR_END);
  if (!isFree) return [];
  return groups.map((group, index) => ({
    group,
    text: GROUP_NAMES[group],
    x: KEY_X,
    y: round(top + index * KEY_LINE),
  }));
}

function cutOff(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}

/** Hundredths of a percent are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
