// Places the ways to count along an axis of ratios: lengths in percent of the drawing, offsets of
// lines in em. Knows no pixels and no element.
import { max, min, sum } from 'd3';
import { formatRatio } from '../../wording/ratio';
import { say } from '../../wording/say';
import { ways } from '../../wording/words.gen';
import { breakLines } from '../parts/breakLines';
import {
  CLAIMED_RATIO,
  type CountingGroup,
  type CountingModel,
  type CountingRow,
} from './countingModel';
import { linearScale } from '../parts/scales';

/** A line of a label; `dy` in em from the row's middle. */
export interface PlacedLine {
  readonly text: string;
  readonly dy: number;
  /** `note`: says that the rule is the reader's own. */
  readonly kind: 'name' | 'note';
}

/** A row: its words, and its dot at `x` where it has a ratio. */
export interface PlacedRow {
  readonly id: string;
  readonly chosen: boolean;
  readonly y: number;
  /** Null when no ally died. */
  readonly x: number | null;
  readonly lines: readonly PlacedLine[];
  /** '2.31', or 'no ally died'. */
  readonly value: string;
  /** On which side of the dot the value is: beyond it, seen from the claim. */
  readonly valueSide: 'left' | 'right';
}

/** The heading of a group; it stands on `y`. */
export interface PlacedHeading {
  readonly id: string;
  readonly text: string;
  readonly y: number;
}

/** A line across all rows at a round ratio. */
export interface PlacedTick {
  readonly text: string;
  readonly x: number;
}

/** Everything placed; all lengths in percent of the drawing. */
export interface CountingLayout {
  /** Where the labels end. */
  readonly labelX: number;
  /** Of the line at the ratio that the claim states. */
  readonly claimX: number;
  /** On which side of that line its words have room. */
  readonly claimSide: 'left' | 'right';
  /** Where the lines across all rows begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly PlacedTick[];
}

/** Percent of the width. On the narrowest phone the labels' part holds MOST_CHARACTERS. */
const LABEL_END = 55;
const AXIS_START = 57.5;
const AXIS_END = 98;
/** Room beside the outermost dot for its value. */
const VALUE_WIDTH = 10;

const MOST_CHARACTERS = 33;
const MOST_LINES = 3;
/** From line to line of a label. */
const LINE_EM = 1.1;
/** From a line's middle to its baseline. */
const MIDDLE_EM = 0.35;
/** About how many lines across; d3 takes round ratios. Fewer where values need room at both ends. */
const TICKS = 3;
const TICKS_BOTH_SIDES = 2;

/** Heights in lines of text; together they are the drawing's height. The first heading is in the top. */
const TOP_LINES = 1.5;
const HEADING_LINES = 1.9;
const GAP_LINES = 0.4;
const AXIS_LINES = 2.6;

/** Lays the rows out from top to bottom and their dots along one axis. */
export function countingLayout(model: CountingModel): CountingLayout {
  const x = axisOf(model.flatMap(({ rows }) => rows));
  const line = 100 / (sum(model, groupLines) + AXIS_LINES);
  const headings: PlacedHeading[] = [];
  const placed: PlacedRow[] = [];
  let top = 0;
  for (const [index, group] of model.entries()) {
    top += headingLines(index) * line;
    headings.push({ id: group.id, text: group.heading, y: round(top) });
    for (const row of group.rows) {
      const height = rowLines(row) * line;
      placed.push(placeRow(row, top + height / 2, x));
      top += height;
    }
  }
  const claimX = x(CLAIMED_RATIO);
  const ticks = isOnBothSides(x.domain) ? TICKS_BOTH_SIDES : TICKS;
  const format = x.format(ticks);
  return {
    labelX: LABEL_END,
    claimX: round(claimX),
    claimSide: claimX < (AXIS_START + AXIS_END) / 2 ? 'right' : 'left',
    top: round(TOP_LINES * line),
    bottom: round(top),
    headings,
    rows: placed,
    ticks: x.ticks(ticks).map((ratio) => ({ text: format(ratio), x: round(x(ratio)) })),
  };
}

function axisOf(rows: readonly CountingRow[]) {
  const ratios = rows.flatMap(({ americansPerAlly }) => americansPerAlly ?? []);
  const least = min(ratios) ?? CLAIMED_RATIO;
  const most = max(ratios) ?? CLAIMED_RATIO;
  const range = [
    AXIS_START + (least < CLAIMED_RATIO ? VALUE_WIDTH : 0),
    AXIS_END - (most > CLAIMED_RATIO ? VALUE_WIDTH : 0),
  ] as const;
  // Without another ratio the claim stands in the middle of its double.
  return least === most && most === CLAIMED_RATIO
    ? linearScale([0, 2 * CLAIMED_RATIO], range)
    : linearScale([Math.min(least, CLAIMED_RATIO), Math.max(most, CLAIMED_RATIO)], range);
}

function isOnBothSides(ratios: readonly number[]): boolean {
  return (
    ratios.some((ratio) => ratio < CLAIMED_RATIO) && ratios.some((ratio) => ratio > CLAIMED_RATIO)
  );
}

function placeRow(row: CountingRow, y: number, x: (ratio: number) => number): PlacedRow {
  const { id, chosen, americansPerAlly: ratio } = row;
  const texts = linesOf(row);
  return {
    id,
    chosen,
    y: round(y),
    x: ratio === null ? null : round(x(ratio)),
    lines: texts.map((line, index) => ({
      ...line,
      dy: round((index - (texts.length - 1) / 2) * LINE_EM + MIDDLE_EM),
    })),
    value: ratio === null ? say(ways.noRatio) : formatRatio(ratio, 'chart'),
    valueSide: ratio !== null && ratio < CLAIMED_RATIO ? 'left' : 'right',
  };
}

function linesOf({ label, chosen }: CountingRow): Omit<PlacedLine, 'dy'>[] {
  const lines = breakLines(label, MOST_CHARACTERS, MOST_LINES);
  return [
    ...lines.map((text) => ({ text, kind: 'name' as const })),
    ...(chosen ? [{ text: say(ways.chosen), kind: 'note' as const }] : []),
  ];
}

function rowLines(row: CountingRow): number {
  return linesOf(row).length + GAP_LINES;
}

function headingLines(group: number): number {
  return group === 0 ? TOP_LINES : HEADING_LINES;
}

function groupLines({ rows }: CountingGroup, index: number): number {
  return headingLines(index) + sum(rows, rowLines);
}

/** Hundredths of a percent are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
