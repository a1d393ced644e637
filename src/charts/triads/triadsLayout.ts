// Places triads in rows: two Americans, and below, between them, whoever stands there. All lengths in
// units, of which a dot has 24, so that centres are whole numbers. No pixels, no element.
import type { Point } from '../dots/dotPicture';
import { pairsSize, triadAt } from '../dots/triadGrid';
import type { Seat, TriadCell } from './triadsModel';

/** Width of a ring's line. */
export const RING_STROKE = 6;

/** Where everyone stands. */
export interface TriadsLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: Readonly<Record<'american' | Seat, readonly Point[]>>;
}

/** Lays the cells out, so many in a row. The width is that of a whole row. */
export function triadsLayout(cells: readonly TriadCell[], across: number): TriadsLayout {
  const placed = cells.map(({ americans, seat }, index) => {
    const { americans: both, beside } = triadAt(index, across);
    return { seat, above: both.slice(0, americans), beside };
  });
  const below = (seat: Seat) =>
    placed.filter((cell) => cell.seat === seat).map((cell) => cell.beside);
  return {
    width: pairsSize(across, across).width,
    height: pairsSize(cells.length, across).height,
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
/** Dots as large as there is room for: three to five in a row for few, otherwise as many as keep a dot at 18 px. */
const FEW = { most: 4, across: 3 };
const SOME = { most: 24, across: 5 };
const MANY = { narrow: [7, 20, 30, 40, 60, 80], wide: [9, 20, 30, 40, 60, 80] };
/** Where even those are too few. */
const MOST = 120;
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
  return MANY[width].find(fits) ?? MOST;
}
