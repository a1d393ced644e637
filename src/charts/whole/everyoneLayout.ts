// Places everyone in one block, row by row, on no side: the picture of the ending. Units are whole numbers;
// no pixels, no element.
import type { DotPicture } from '../dots/dotPicture';
import type { RosterEntry } from '../../figures/roster';
import { peopleOf } from '../../figures/roster';

/** All lengths in units. */
const PITCH = 50;
const RADIUS = 19;
/** The block is a little wider than high: 3,622 people stand 62 across. */
const WIDENED = 1.02;

/** Lays everyone of the roster out. */
export function everyoneLayout(roster: readonly RosterEntry[]): DotPicture {
  const people = roster.flatMap(peopleOf);
  const across = Math.max(1, Math.ceil(Math.sqrt(people.length) * WIDENED));
  const length = (count: number) => (count - 1) * PITCH + 2 * RADIUS;
  return {
    ratio: null,
    width: length(across),
    height: length(Math.max(1, Math.ceil(people.length / across))),
    radius: RADIUS,
    dots: people.map((_, person) => ({
      x: RADIUS + (person % across) * PITCH,
      y: RADIUS + Math.floor(person / across) * PITCH,
      group: 'everyone',
    })),
    rings: [],
    labels: [],
  };
}
