// Dots beside the arithmetic: as many as the number says, in rows. Whole units; no pixels, no element.
import { range } from 'd3';
import { dotPath } from '../../charts/dots/dotPath';

/** Lengths in units. A dot is six wide, so that its centre and edge are whole numbers. */
const RADIUS = 3;
const PITCH = 8;
/** Dots in a row, at least; more where they would stand in a tower. */
const COLUMNS = 40;
/** A drawing is at least so many times as wide as high. */
const FLATNESS = 4;

/** The drawing's size in units, and its dots as one path. */
export interface OwnDots {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  /** Width of the path's stroke: a dot's. */
  readonly dot: number;
}

/** Lays so many dots out in rows. */
export function ownDots(dots: number): OwnDots {
  const columns = Math.max(COLUMNS, Math.ceil(Math.sqrt(FLATNESS * dots)));
  return {
    width: columns * PITCH,
    height: Math.ceil(dots / columns) * PITCH,
    path: dotPath(
      range(dots).map((dot) => ({
        x: PITCH / 2 + (dot % columns) * PITCH,
        y: PITCH / 2 + Math.floor(dot / columns) * PITCH,
      })),
    ),
    dot: 2 * RADIUS,
  };
}
