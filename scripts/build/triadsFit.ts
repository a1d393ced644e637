// How many triads stand in a row where a picture has a width and a height to fill.
import { greatest, range } from 'd3';
import { RADIUS } from '../../src/charts/dots/triadGrid';
import { triadsLayout, type TriadsLayout } from '../../src/charts/triads/triadsLayout';
import type { TriadCell } from '../../src/charts/triads/triadsModel';

/** A box in pixels, and the widest dot in it. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly mostDot: number;
}

/** No picture has more in a row. */
const MOST_ACROSS = 60;

/** The layout with the largest dots, and its pixels for each unit. */
export function triadsFit(
  cells: readonly TriadCell[],
  { width, height, mostDot }: Room,
): { readonly layout: TriadsLayout; readonly scale: number } {
  const most = mostDot / (2 * RADIUS);
  const fits = range(1, Math.min(MOST_ACROSS, cells.length) + 1).map((across) => {
    const layout = triadsLayout(cells, across);
    return { layout, scale: Math.min(most, width / layout.width, height / layout.height) };
  });
  const best = greatest(fits, ({ scale }) => scale);
  return best ?? { layout: triadsLayout(cells, 1), scale: most };
}
