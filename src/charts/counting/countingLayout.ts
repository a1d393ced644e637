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
import { hundredths, linearScale } from '../parts/scales';

/** A line of a label; `dy` in em from the row's middle. */
export interface PlacedLine {
  readonly text: string;
  readonly dy: number;
}

/** A row: its words, and its dot at `x` where it has a ratio. */
export interface PlacedRow extends Pick<CountingRow, 'id' | 'chosen' | 'base'> {
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

/** The ratios that are the claimed one, rounded, and the word above them at the side that has room. */
export interface PlacedBand {
  readonly left: number;
  readonly right: number;
  readonly side: 'left' | 'right';
  /** Its edges' ratios; none where they would lie on each other. */
  readonly edges: readonly { readonly text: string; readonly x: number }[];
}

/** Everything placed; all lengths in percent of the drawing. */
export interface CountingLayout {
  /** Of the line at the ratio that the claim states. */
  readonly claimX: number;
  readonly band: PlacedBand;
  /** Where the lines across all rows begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow[];
}

/** Percent of the width. On the narrowest phone MOST_CHARACTERS fit before the column. */
const BASE_X = 52;
const AXIS_START = 63;
const AXIS_END = 100;

/**
 * Where the column begins, and where the axis' part of the drawing does and how wide it is: in a narrow drawing as
 * in the layout, in a wide one with less of the width left to names and to the outermost value.
 */
export const COLUMNS = [
  { name: 'narrow', baseX: BASE_X, axisX: AXIS_START, width: AXIS_END - AXIS_START },
  { name: 'wide', baseX: 38, axisX: 52.6, width: 58 },
] as const;

/** A length of the layout in percent of the axis' part. */
export function onAxis(x: number): string {
  return `${((100 * (x - AXIS_START)) / (AXIS_END - AXIS_START)).toFixed(2)}%`;
}

/** Room beside the outermost dot for its value. */
const VALUE_WIDTH = 11;
/** Room that the word above the band and the ratios below its edges need. */
const BAND_WORD = 26;
const EDGE_WIDTH = 7;

/** How far a ratio may be from the claimed one to be that, rounded. */
const ROUNDING = 0.5;

const MOST_CHARACTERS = 27;
const MOST_LINES = 3;
/** From line to line of a label. */
const LINE_EM = 1.1;
/** From a line's middle to its baseline. */
const MIDDLE_EM = 0.35;

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
    headings.push({ id: group.id, text: group.heading, y: hundredths(top) });
    for (const row of group.rows) {
      const height = rowLines(row) * line;
      placed.push(placeRow(row, top + height / 2, x));
      top += height;
    }
  }
  return {
    claimX: hundredths(x(CLAIMED_RATIO)),
    band: bandOf(x),
    top: hundredths(TOP_LINES * line),
    bottom: hundredths(top),
    headings,
    rows: placed,
  };
}

function axisOf(rows: readonly CountingRow[]) {
  const ratios = rows.flatMap(({ americansPerAlly }) => americansPerAlly ?? []);
  const [lowest, highest] = [CLAIMED_RATIO - ROUNDING, CLAIMED_RATIO + ROUNDING];
  const least = Math.min(lowest, min(ratios) ?? lowest);
  const most = Math.max(highest, max(ratios) ?? highest);
  const start = AXIS_START + (least < lowest ? VALUE_WIDTH : 0);
  return linearScale([least, most], [start, AXIS_END - VALUE_WIDTH]);
}

function bandOf(x: (ratio: number) => number): PlacedBand {
  const edges = [CLAIMED_RATIO - ROUNDING, CLAIMED_RATIO + ROUNDING].map((ratio) => ({
    text: String(ratio),
    x: hundredths(x(ratio)),
  }));
  const [left = 0, right = 0] = edges.map((edge) => edge.x);
  return {
    left,
    right,
    side: left + BAND_WORD <= AXIS_END ? 'right' : 'left',
    edges: right - left >= 2 * EDGE_WIDTH ? edges : [],
  };
}

function placeRow(row: CountingRow, y: number, x: (ratio: number) => number): PlacedRow {
  const { id, chosen, base, americansPerAlly: ratio } = row;
  const texts = linesOf(row);
  return {
    id,
    chosen,
    base,
    y: hundredths(y),
    x: ratio === null ? null : hundredths(x(ratio)),
    lines: texts.map((text, index) => ({
      text,
      dy: hundredths((index - (texts.length - 1) / 2) * LINE_EM + MIDDLE_EM),
    })),
    value: ratio === null ? say(ways.noRatio) : formatRatio(ratio, 'chart'),
    valueSide: ratio !== null && ratio < CLAIMED_RATIO ? 'left' : 'right',
  };
}

function linesOf({ short }: CountingRow): readonly string[] {
  return breakLines(short, MOST_CHARACTERS, MOST_LINES);
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
