// Dots as SVG path data: whole numbers, relative moves. 3,600 dots compress to half a kilobyte so.
import { hundredths } from '../parts/scales';
import type { Point } from './dotPicture';

/**
 * Dots as one path, to be stroked with round caps as wide as a dot: 'M3 3h0m6 0h0'.
 * Points in whole units; the empty string for none.
 */
export function dotPath(points: readonly Point[]): string {
  return chain(points, 'h0');
}

/** Rings of the given radius (units) as one path, to be stroked. */
export function ringPath(points: readonly Point[], radius: number): string {
  const [r, across] = [hundredths(radius), hundredths(2 * radius)];
  const arc = `a${r} ${r} 0 1 0 `;
  return chain(points, `${arc}${across} 0${arc}${-across} 0`, -radius);
}

/** The same shape at every point, so much to the right of it; the shape must end where it began. */
function chain(points: readonly Point[], shape: string, right = 0): string {
  return points
    .map((point, index) => {
      const last = points[index - 1];
      // From point to point, so that like ways are like texts, whatever the shape.
      return last
        ? `m${point.x - last.x} ${point.y - last.y}${shape}`
        : `M${hundredths(point.x + right)} ${point.y}${shape}`;
    })
    .join('');
}
