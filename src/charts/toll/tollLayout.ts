// Places a block's dots row by row, as rectangles to be filled with a pattern of one dot: so many dots
// would be too heavy one by one. Units are whole numbers; no pixels, no element.
import { sum } from 'd3';
import type { TollPart, TollTone } from './tollModel';

/** In units, from dot to dot. */
export const TOLL_PITCH = 6;
/** In units. */
export const TOLL_RADIUS = 2;

/** Whole cells of the grid, one dot in each. */
export interface TollRect {
  /** Unique in the block. */
  readonly id: string;
  readonly tone: TollTone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A block's dots, or a piece's. */
export interface PlacedToll {
  readonly dots: number;
  readonly width: number;
  readonly height: number;
  readonly rects: readonly TollRect[];
}

/** Lays dots out in rows of so many; each part goes on where the one before it ends. */
export function tollLayout(parts: readonly TollPart[], columns: number): PlacedToll {
  let start = 0;
  const rects = parts.flatMap(({ tone, deaths }) => {
    const cells = cellsBetween(start, start + deaths, columns);
    start += deaths;
    return cells.map(({ row, column, across, rows }) => ({
      id: `${tone}-${row}`,
      tone,
      x: column * TOLL_PITCH,
      y: row * TOLL_PITCH,
      width: across * TOLL_PITCH,
      height: rows * TOLL_PITCH,
    }));
  });
  const deaths = sum(parts, (part) => part.deaths);
  return {
    dots: deaths,
    width: columns * TOLL_PITCH,
    height: Math.ceil(deaths / columns) * TOLL_PITCH,
    rects,
  };
}

/** The cells from start up to end as at most three rectangles: the rest of a begun row, whole rows, a rest. */
function cellsBetween(start: number, end: number, columns: number) {
  const firstWhole = Math.min(end, Math.ceil(start / columns) * columns);
  const lastWhole = Math.max(firstWhole, Math.floor(end / columns) * columns);
  return [
    { from: start, count: firstWhole - start, rows: 1 },
    { from: firstWhole, count: lastWhole - firstWhole, rows: (lastWhole - firstWhole) / columns },
    { from: lastWhole, count: end - lastWhole, rows: 1 },
  ]
    .filter(({ count }) => count > 0)
    .map(({ from, count, rows }) => ({
      row: Math.floor(from / columns),
      column: from % columns,
      across: count / rows,
      rows,
    }));
}
