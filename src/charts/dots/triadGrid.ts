// Where pairs and those beside them stand: row by row, in cells, with more room after every ten. The one
// shape of two dots and a third below that opening, pairs, countries' pages and share card have. No people, no pixels.
import type { Point } from './dotPicture';

/** All lengths in half units of the specification, so that every place is a whole number. */
export const RADIUS = 12;
/** Between the two of a pair. */
const WITHIN = 26;
const CELL = { width: 68, height: 64 };
/** From a pair down to whoever stands beside it. */
const BESIDE = 22;
const TEN = 10;
/** More room after every ten, both ways, where ten or more stand in a row: so they can be counted. */
const AFTER_TEN = 24;
/** Width of a ring's line, as a share of a dot's: small, and enlarged. */
export const RING_SHARE = 0.24;
export const LARGE_RING_SHARE = 1 / 16;

/** 1,231 pairs stand forty across: this many across the square of for each pair. */
const ACROSS_FOR_PAIRS = 1.28;

/** A pair with whoever is beside it, as a box. */
export const TRIAD = { width: WITHIN + 2 * RADIUS, height: BESIDE + 2 * RADIUS };

/**
 * How many pairs stand in a row: tens, so that they can be counted; fewer only where there are fewer. The ten that
 * is nearer by ratio (hence the quarter), not by difference, by which some hundred and seventy would stand in a tower.
 */
export function pairsAcross(pairs: number): number {
  const tens = Math.max(1, Math.round(Math.sqrt((pairs * ACROSS_FOR_PAIRS) / TEN ** 2 + 1 / 4)));
  return Math.max(1, Math.min(pairs, tens * TEN));
}

/** Where the first of a pair stands, the second, and whoever is beside them. */
export function triadAt(
  pair: number,
  across: number,
): { americans: [Point, Point]; beside: Point } {
  const x = RADIUS + along(pair % across, CELL.width, across);
  const y = RADIUS + along(Math.floor(pair / across), CELL.height, across);
  return {
    americans: [
      { x, y },
      { x: x + WITHIN, y },
    ],
    beside: { x: x + WITHIN / 2, y: y + BESIDE },
  };
}

/** Width and height of so many pairs. */
export function pairsSize(pairs: number, across: number): { width: number; height: number } {
  const rows = Math.ceil(pairs / across);
  return {
    width: along(Math.min(across, pairs) - 1, CELL.width, across) + TRIAD.width,
    height: along(rows - 1, CELL.height, across) + TRIAD.height,
  };
}

/** From the top of the first row to the top, and the bottom, of one. */
export function rowEdges(row: number): { top: number; bottom: number } {
  const top = along(row, CELL.height, TEN);
  return { top, bottom: top + TRIAD.height };
}

function along(index: number, cell: number, across: number): number {
  return index * cell + (across < TEN ? 0 : Math.floor(index / TEN) * AFTER_TEN);
}
