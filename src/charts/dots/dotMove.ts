// A move: how the same dots get from where they are to where a picture has them. Pure arithmetic on
// frames; the clock and the canvas are DotStage's.
import { arraysFor, type DotFrame, type RingFrame } from './dotFrame';

/**
 * How a move goes. `zoom`: one picture is the other enlarged, so all move as one. `rise`: those below rise to
 * the pairs, or go back: a frontier runs along the rows. `change`: the same, for the few whom another rule
 * concerns. `gather`: all glide into one block; then their colours drain away.
 */
export type MoveKind = 'zoom' | 'rise' | 'change' | 'gather';

/** How long each takes, in milliseconds, and the share of it by which the last dot starts later than the first. */
export const MOVES: Readonly<Record<MoveKind, { readonly ms: number; readonly stagger: number }>> =
  {
    zoom: { ms: 1400, stagger: 0 },
    rise: { ms: 1500, stagger: 0.35 },
    change: { ms: 1100, stagger: 0.25 },
    gather: { ms: 1700, stagger: 0.25 },
  };

/** Share of gathering after which all dots have arrived and only the colours change. */
const GATHERED = 1100 / 1700;
/** Dots and rings that come or go fade in a third of the move. */
const FADE = 3;

/**
 * Whose turn it is, from 0 (first) to 1 (last). Those who move between the same two frames set out in the
 * order of their places higher up: row by row, from the left. Those who stay are first.
 */
export function turnsOf(from: DotFrame, to: DotFrame): Float32Array {
  const at = (values: Float32Array, person: number) => values[person] ?? 0;
  const upper = (person: number) => (at(to.y, person) < at(from.y, person) ? to : from);
  const moving = [...to.x.keys()].filter(
    (person) =>
      Math.abs(at(to.x, person) - at(from.x, person)) > SAME_PX ||
      Math.abs(at(to.y, person) - at(from.y, person)) > SAME_PX,
  );
  moving.sort((a, b) => {
    const byRow = at(upper(a).y, a) - at(upper(b).y, b);
    return Math.abs(byRow) > SAME_PX ? byRow : at(upper(a).x, a) - at(upper(b).x, b);
  });
  const turns = new Float32Array(to.x.length);
  for (const [turn, person] of moving.entries()) turns[person] = turn / moving.length;
  return turns;
}

/** Pixels by which a place may be off, for rounding. */
const SAME_PX = 0.5;

/**
 * The frame at a moment of the move: `time` from 0 (`from`) to 1 (`to`). Every dot stays itself; both
 * frames have the same people. Radii grow as a camera's picture does, by an equal factor in equal times.
 */
export function frameAt(
  from: DotFrame,
  to: DotFrame,
  { kind, turns, time }: { readonly kind: MoveKind; readonly turns: Float32Array; time: number },
): DotFrame {
  if (time >= 1) return to;
  const people = to.x.length;
  const wayTime = kind === 'gather' ? Math.min(1, time / GATHERED) : time;
  const eased = easeCubicInOut(wayTime);
  const frame = {
    ...arraysFor(people),
    radius: from.radius * (to.radius / from.radius) ** eased,
    ringWidth: from.ringWidth + (to.ringWidth - from.ringWidth) * eased,
    rings: ringsAt(from, to, { kind, time, way: along(from, to, eased) }),
  };
  const drained = easeCubicInOut(Math.max(0, (time - GATHERED) / (1 - GATHERED)));
  for (let person = 0; person < people; person += 1) {
    const [x0, y0] = [from.x[person] ?? 0, from.y[person] ?? 0];
    const [x1, y1] = [to.x[person] ?? 0, to.y[person] ?? 0];
    const alpha = from.alpha[person] ?? 1;
    const own = easeCubicInOut(ownTime(turns[person] ?? 0, MOVES[kind].stagger, wayTime));
    const way = kind === 'zoom' ? along(from, to, eased) : own;
    frame.x[person] = x0 + (x1 - x0) * way;
    frame.y[person] = y0 + (y1 - y0) * way;
    frame.alpha[person] = alpha + ((to.alpha[person] ?? 1) - alpha) * Math.min(1, FADE * time);
    const tinged = kind === 'gather' ? drained : own;
    for (let i = 3 * person; i < 3 * person + 3; i += 1) {
      const colour = from.rgb[i] ?? 0;
      frame.rgb[i] = colour + ((to.rgb[i] ?? 0) - colour) * tinged;
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

/** A dot's own time: it may start later, and all arrive together or before. */
function ownTime(turn: number, stagger: number, time: number): number {
  return Math.min(1, Math.max(0, (time - stagger * turn) / (1 - stagger)));
}

/**
 * Rings that stay move with the picture and never fade. Where somebody comes the ring stays under them, and
 * where somebody leaves it is there from the start. When all gather, nobody is left to have a ring beside them.
 */
function ringsAt(
  from: DotFrame,
  to: DotFrame,
  { kind, time, way }: { readonly kind: MoveKind; readonly time: number; readonly way: number },
): RingFrame {
  const rings = new Map<number, { x: number; y: number; alpha: number }>();
  const fade = Math.min(1, FADE * time);
  for (const place of new Set([...from.rings.keys(), ...to.rings.keys()])) {
    const [first, last] = [from.rings.get(place), to.rings.get(place)];
    if (first && last) {
      rings.set(place, {
        x: first.x + (last.x - first.x) * way,
        y: first.y + (last.y - first.y) * way,
        alpha: first.alpha + (last.alpha - first.alpha) * fade,
      });
    } else if (kind === 'gather' || kind === 'zoom') {
      if (first) rings.set(place, { ...first, alpha: first.alpha * (1 - fade) });
    } else {
      const ring = first ?? last;
      if (ring) rings.set(place, ring);
    }
  }
  return rings;
}

/** Slowly off, slowly in. D3's curve by itself: its module can't be had without all the others. */
function easeCubicInOut(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - 4 * (1 - time) ** 3;
}
