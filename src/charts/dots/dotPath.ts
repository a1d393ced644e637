// Dots as SVG path data: whole numbers, relative moves. 3,600 dots compress to half a kilobyte so.
import type { Point } from './dotPicture';

/**
 * Dots as one path, to be stroked with round caps as wide as a dot: 'M3 3h0m6 0h0'.
 * Points in whole units; the empty string for none.
 */
export function dotPath(points: readonly Point[]): string {
  return chain(points, 'h0', { x: 0, y: 0 });
}

/** Rings of the given radius (units) as one path, to be stroked. */
export function ringPath(points: readonly Point[], radius: number): string {
  const arc = `a${radius} ${radius} 0 1 0 `;
  const ring = `${arc}${2 * radius} 0${arc}${-2 * radius} 0`;
  return chain(points, ring, { x: -radius, y: 0 });
}

/** The same shape at every point, offset from it; the shape must end where it began. */
function chain(points: readonly Point[], shape: string, offset: Point): string {
  let [x, y] = [0, 0];
  return points
    .map((point, index) => {
      const [dx, dy] = [point.x + offset.x - x, point.y + offset.y - y];
      [x, y] = [point.x + offset.x, point.y + offset.y];
      return `${index === 0 ? 'M' : 'm'}${dx} ${dy}${shape}`;
    })
    .join('');
}
