// Places triads in rows: two Americans, and below, between them, whoever stands there. All lengths in
// units, of which a dot has 24, so that centres are whole numbers. No pixels, no element.
import { range } from 'd3';
import type { Point } from '../dots/dotPicture';
import type { Seat, TriadCell } from './triadsModel';

/** Half a dot. */
export const RADIUS = 12;
/** Width of a ring's line. */
export const RING_STROKE = 6;
/** From the middle of a cell to each American, and down to the ally. */
const AMERICAN_DX = 13;
const ALLY_DY = 22;
const CELL = { width: 68, height: 64 };
/** More after every ten cells, both ways, where ten or more stand in a row: so they can be counted. */
const TEN_GAP = 24;

/** Where everyone stands. */
export interface TriadsLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: Readonly<Record<'american' | Seat, readonly Point[]>>;
}

/** Lays the cells out, so many in a row. The width is that of a whole row. */
export function triadsLayout(cells: readonly TriadCell[], across: number): TriadsLayout {
  const gapAt = (index: number) => (across < 10 ? 0 : Math.floor(index / 10) * TEN_GAP);
  const left = (column: number) => RADIUS + AMERICAN_DX + column * CELL.width + gapAt(column);
  const top = (row: number) => RADIUS + row * CELL.height + gapAt(row);
  const placed = cells.map(({ americans, seat }, index) => {
    const x = left(index % across);
    const y = top(Math.floor(index / across));
    return {
      seat,
      below: { x, y: y + ALLY_DY },
      above: range(americans).map((at) => ({ x: x + (at === 0 ? -AMERICAN_DX : AMERICAN_DX), y })),
    };
  });
  const below = (seat: Seat) =>
    placed.filter((cell) => cell.seat === seat).map((cell) => cell.below);
  return {
    width: left(across - 1) + AMERICAN_DX + RADIUS,
    height: top(Math.ceil(cells.length / across) - 1) + ALLY_DY + RADIUS,
    marks: {
      american: placed.flatMap(({ above }) => above),
      ally: below('ally'),
      other: below('other'),
      ring: below('ring'),
    },
  };
}

/** Widths of the picture in pixels: in a phone's column, and in a wider one. */
export const TRIADS_WIDTHS = { narrow: 350, wide: 500 };
/** Dots as large as there is room for: three to five in a row for few, else as many as keep a dot at 18 px. */
const FEW = { most: 4, across: 3 };
const SOME = { most: 24, across: 5 };
const MANY = { narrow: [7, 20, 30, 40], wide: [9, 20, 30, 40] };
/** In pixels. A picture that would be taller has smaller dots, so that what is said of it is not out of reach. */
const MOST_HEIGHT = 1150;

/** How many cells stand in a row. `mostHeight`: of the picture, in pixels. */
export function triadsAcross(
  cells: readonly TriadCell[],
  width: keyof typeof MANY,
  mostHeight = MOST_HEIGHT,
): number {
  if (cells.length <= FEW.most) return FEW.across;
  if (cells.length <= SOME.most) return SOME.across;
  const fits = (across: number) => {
    const { width: units, height } = triadsLayout(cells, across);
    return (height / units) * TRIADS_WIDTHS[width] <= mostHeight;
  };
  return MANY[width].find(fits) ?? 40;
}
