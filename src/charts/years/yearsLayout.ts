// Places the periods' bars and the spans' ratios above them, in percent of the drawing. A bar is as
// wide as half of its period and as high as its deaths a year, so its area is its deaths. No pixels.
import { least, max, min } from 'd3';
import { formatWhole, formatYears } from '../../wording/numbers';
import {
  SIDE_NAMES,
  type PeriodDeaths,
  type Side,
  type SpanRatio,
  type YearsModel,
} from './yearsModel';
import { linearScale } from '../parts/scales';

/** One side's dead in one period. */
export interface PlacedBar {
  readonly id: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A span's rule from `left` to `right`, with its ratio in the middle above it. */
export interface PlacedSpan {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly ratio: string;
  readonly nearest: boolean;
  readonly callout: string | null;
}

/** A few words at a point of the baseline, or above a bar. */
export interface PlacedWords {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A line across all bars at a round number of deaths a year. */
export interface PlacedTick {
  readonly text: string;
  readonly y: number;
}

/** What a side is called, standing above its bar. */
export interface PlacedName {
  readonly side: Side;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which end of the words is at `x`. */
  readonly anchor: 'start' | 'end';
}

/** Everything placed; all lengths in percent of the drawing. */
export interface YearsLayout {
  /** Where the bars begin and end. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the spans' rules. */
  readonly spanY: number;
  readonly bars: readonly PlacedBar[];
  readonly spans: readonly PlacedSpan[];
  /** Where one span ends and the next begins. */
  readonly borders: readonly number[];
  readonly ticks: readonly PlacedTick[];
  readonly years: readonly PlacedWords[];
  readonly names: readonly PlacedName[];
}

/** Percent of the width: the ticks' numbers are left of the bars. */
const LEFT = 8.5;
const RIGHT = 98;
/** Percent of the height. Below the spans' rules is a line for the axis' words. */
const SPAN_Y = 13;
const TOP = 21;
const BASELINE = 93.5;
/** A span's rule leaves this much of the width free at either end. */
const RULE_INSET = 0.6;
/** About how many lines across. */
const TICKS = 3;

/** Lays out periods on an axis of years, from the first to the end of the last. */
export function yearsLayout({ periods, spans }: YearsModel): YearsLayout {
  const x = linearScale(
    [min(periods, ({ from }) => from) ?? 0, (max(periods, ({ to }) => to) ?? 0) + 1],
    [LEFT, RIGHT],
  );
  const y = linearScale([0, max(periods, tallest) || 1], [BASELINE, TOP]);
  return {
    left: LEFT,
    right: RIGHT,
    baseline: BASELINE,
    spanY: SPAN_Y,
    bars: periods.flatMap((period) => placeBars(period, x, y)),
    spans: spans.map((span) => placeSpan(span, x)),
    borders: spans.slice(1).map(({ from }) => round(x(from))),
    ticks: y
      .ticks(TICKS)
      .filter((deaths) => deaths > 0 && Number.isInteger(deaths))
      .map((deaths) => ({ text: formatWhole(deaths), y: round(y(deaths)) })),
    years: spans.flatMap(({ from: start }) => {
      const first = periods.find(({ from }) => from >= start);
      if (!first) return [];
      const { from, to } = first;
      const middle = x((from + to + 1) / 2);
      return { id: String(from), text: formatYears(from, to), x: round(middle), y: BASELINE };
    }),
    names: placeNames(periods, x, y),
  };
}

type Scale = (value: number) => number;

function placeBars({ from, years, sides }: PeriodDeaths, x: Scale, y: Scale): PlacedBar[] {
  return sides.map(({ side, perYear }, index) => {
    const [left, right] = [x(from + (index * years) / 2), x(from + ((index + 1) * years) / 2)];
    return {
      id: `${from}-${side}`,
      side,
      x: round(left),
      y: round(y(perYear)),
      width: round(right - left),
      height: round(y(0) - y(perYear)),
    };
  });
}

function placeSpan({ from, to, ...span }: SpanRatio, x: Scale): PlacedSpan {
  const [left, right] = [x(from) + RULE_INSET, x(to + 1) - RULE_INSET];
  return {
    id: String(from),
    left: round(left),
    right: round(right),
    middle: round((left + right) / 2),
    ratio: span.ratio,
    nearest: span.nearest,
    callout: span.callout,
  };
}

/** The sides' names stand where there is most room: over the widest period, the lowest of those. */
function placeNames(periods: readonly PeriodDeaths[], x: Scale, y: Scale): PlacedName[] {
  const widest = max(periods, ({ years }) => years);
  const period = least(
    periods.filter(({ years }) => years === widest),
    tallest,
  );
  if (!period) return [];
  const top = round(y(tallest(period)));
  return [
    {
      side: 'american',
      text: SIDE_NAMES.american,
      x: round(x(period.from)),
      y: top,
      anchor: 'start',
    },
    {
      side: 'partner',
      text: SIDE_NAMES.partner,
      x: round(x(period.to + 1)),
      y: top,
      anchor: 'end',
    },
  ];
}

function tallest({ sides }: PeriodDeaths): number {
  return Math.max(...sides.map(({ perYear }) => perYear));
}

/** Thousandths of a percent: the areas of the lowest bars stay in proportion. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
