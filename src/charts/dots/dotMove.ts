// A move: how the same dots get from where they are to where a picture has them. Pure arithmetic on
// frames; the clock and the canvas are DotStage's.
import { arraysFor, type DotFrame, type RingFrame } from './dotFrame';

/**
 * How a move goes. `glide`: straight, those at the end of the line a little later. `zoom`: one picture is
 * the other enlarged, so all move as one. `close-in`: most dots leave the stage, so they fade where
 * they are; Americans arrive first, then the ally.
 */
export type MoveKind = 'glide' | 'zoom' | 'close-in';

/** Share of the move by which the last dot starts later than the first. */
const STAGGER = 0.25;
/** Share of a close-in after which the ally sets out for the place that waits. */
const ALLY_WAITS = 0.45;
/** Dots and rings that come or go fade in a third of the move. */
const FADE = 3;
/** Enlarged by more than this, a picture is a close-up. */
const CLOSE_UP = 4;
/** Pixels by which dots of an enlarged picture may be off, for rounding. */
const SIMILAR_PX = 2;

/** Tells how to move from one frame to another. */
export function moveKind(from: DotFrame, to: DotFrame): MoveKind {
  if (from.radius !== to.radius && isEnlarged(from, to)) return 'zoom';
  return to.radius > CLOSE_UP * from.radius ? 'close-in' : 'glide';
}

/** True if all distances between dots grew as their radius did. */
function isEnlarged(from: DotFrame, to: DotFrame): boolean {
  const factor = to.radius / from.radius;
  const last = from.x.length - 1;
  const at = (values: Float32Array, person: number) => values[person] ?? 0;
  return [1, last >> 2, last >> 1, last].every((person) => {
    const dx = at(to.x, person) - at(to.x, 0) - factor * (at(from.x, person) - at(from.x, 0));
    const dy = at(to.y, person) - at(to.y, 0) - factor * (at(from.y, person) - at(from.y, 0));
    return Math.hypot(dx, dy) < SIMILAR_PX * Math.max(1, factor);
  });
}

/**
 * The frame at a moment of the move: `time` from 0 (`from`) to 1 (`to`). Every dot stays itself; both
 * frames have the same people. Radii grow as a camera's picture does, by an equal factor in equal times.
 */
export function frameAt(from: DotFrame, to: DotFrame, kind: MoveKind, time: number): DotFrame {
  if (time >= 1) return to;
  const people = to.x.length;
  const eased = easeCubicInOut(time);
  const radius = from.radius * (to.radius / from.radius) ** eased;
  const frame = {
    ...arraysFor(people),
    radius,
    allies: to.allies,
    rings: ringsAt(from, to, kind, time, along(from, to, eased)),
  };
  for (let person = 0; person < people; person += 1) {
    const [x0, y0] = [from.x[person] ?? 0, from.y[person] ?? 0];
    const [x1, y1] = [to.x[person] ?? 0, to.y[person] ?? 0];
    const alpha = from.alpha[person] ?? 1;
    const target = to.alpha[person] ?? 1;
    const leaves = kind === 'close-in' && target === 0;
    const own = easeCubicInOut(ownTime(person / people, kind, time, to.allies[person] === 1));
    const way = leaves ? 0 : kind === 'zoom' ? along(from, to, eased) : own;
    frame.x[person] = x0 + (x1 - x0) * way;
    frame.y[person] = y0 + (y1 - y0) * way;
    frame.alpha[person] = alpha + (target - alpha) * Math.min(1, FADE * time);
    for (let i = 3 * person; i < 3 * person + 3; i += 1) {
      const colour = from.rgb[i] ?? 0;
      frame.rgb[i] = colour + ((to.rgb[i] ?? 0) - colour) * own;
    }
  }
  return frame;
}

/** How far along a straight way a dot is when the radii have grown this far: a zoom about one point. */
function along(from: DotFrame, to: DotFrame, eased: number): number {
  if (from.radius === to.radius) return eased;
  const radius = from.radius * (to.radius / from.radius) ** eased;
  return (radius - from.radius) / (to.radius - from.radius);
}

/** A dot's own time: it may start later, and all arrive together or before. `order`: 0 first, 1 last. */
function ownTime(order: number, kind: MoveKind, time: number, ally: boolean): number {
  if (kind === 'zoom') return time;
  const delay = kind === 'glide' ? STAGGER * order : ally ? ALLY_WAITS : 0;
  return Math.min(1, Math.max(0, (time - delay) / (1 - (kind === 'glide' ? STAGGER : delay))));
}

/** Rings that stay move; those that go fade at once, those that come fade in when dots have settled. */
function ringsAt(
  from: DotFrame,
  to: DotFrame,
  kind: MoveKind,
  time: number,
  way: number,
): RingFrame {
  const rings = new Map<number, { x: number; y: number; alpha: number }>();
  for (const [place, ring] of from.rings) {
    const target = to.rings.get(place);
    // In a zoom the only ring to go is the first place's, under the dot that fills it.
    if (!target && kind === 'zoom') continue;
    rings.set(
      place,
      target
        ? {
            x: ring.x + (target.x - ring.x) * way,
            y: ring.y + (target.y - ring.y) * way,
            alpha: ring.alpha + (1 - ring.alpha) * time,
          }
        : { ...ring, alpha: Math.max(0, ring.alpha - FADE * time) },
    );
  }
  for (const [place, ring] of to.rings) {
    if (!from.rings.has(place)) {
      rings.set(place, { ...ring, alpha: Math.max(0, Math.min(1, FADE * time - 1)) });
    }
  }
  return rings;
}

/** Slowly off, slowly in. D3's curve by itself: its module can't be had without all the others. */
function easeCubicInOut(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - 4 * (1 - time) ** 3;
}
