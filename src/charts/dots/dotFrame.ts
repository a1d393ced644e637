// Where every dot is at one moment of a move, in pixels of the canvas. Knows no canvas and no clock.
import { isBack } from './marks';
import { bandsAbove, isInside, type DotGroup, type DotPicture } from './dotPicture';

/** A colour's red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of the groups, as the theme has them, and how opaque dots are that step back. */
export type DotColours = Readonly<Record<DotGroup, Rgb>> & { readonly back: number };

/** How a picture lies on the canvas: pixels = units x scale + offset, and below each band so much lower. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly band: number;
  /** A ring's line is at least so wide, as in the drawing. */
  readonly leastRing: number;
}

/** Rings by the number of their pair. */
export type RingFrame = ReadonlyMap<number, { x: number; y: number; alpha: number }>;

/** One moment: arrays are indexed by person, lengths in canvas pixels, alpha 0 (outside the picture) to 1 (less: steps back). */
export interface DotFrame {
  readonly radius: number;
  readonly ringWidth: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly alpha: Float32Array;
  /** Three numbers a person. */
  readonly rgb: Float32Array;
  readonly rings: RingFrame;
}

/** The frame of a picture at rest. */
export function frameOf(
  picture: DotPicture,
  { scale, left, top, band, leastRing }: Projection,
  colours: DotColours,
  marked: ReadonlySet<number>,
): DotFrame {
  const people = picture.dots.length;
  const yOf = (y: number) => y * scale + top + bandsAbove(y, picture.bands) * band;
  const frame = {
    ...arraysFor(people),
    radius: picture.radius * scale,
    ringWidth: Math.max(leastRing, (picture.ringWidth ?? 0) * scale),
    rings: new Map(
      picture.rings.map((ring) => [
        ring.pair,
        {
          x: ring.x * scale + left,
          y: yOf(ring.y),
          alpha: isInside(ring, picture) ? (marked.size > 0 ? colours.back : 1) : 0,
        },
      ]),
    ),
  };
  let person = 0;
  for (const dot of picture.dots) {
    frame.x[person] = dot.x * scale + left;
    frame.y[person] = yOf(dot.y);
    frame.rgb.set(colours[dot.group], 3 * person);
    const alpha = isBack(marked, person) ? colours.back : 1;
    frame.alpha[person] = isInside(dot, picture) ? alpha : 0;
    person += 1;
  }
  return frame;
}

/** A frame's arrays for so many people, to be filled. */
export function arraysFor(people: number) {
  return {
    x: new Float32Array(people),
    y: new Float32Array(people),
    alpha: new Float32Array(people),
    rgb: new Float32Array(3 * people),
  };
}
