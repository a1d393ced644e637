// Everyone as blocks side by side: the two sides, or the whole with the allies' share. No pixels.
import type { Count } from '../../figures/count';
import { americanPeople, otherPeople, splitOthers, type RosterEntry } from '../../figures/roster';
import { say } from '../../wording/say';
import { share, sides } from '../../wording/words.gen';
import type { DotGroup } from '../dots/dotPicture';

/** A side: who is in it and what stands beside it. */
export interface Side {
  readonly id: 'americans' | 'others' | 'allies' | 'not-counted';
  readonly group: DotGroup;
  readonly people: readonly number[];
  /** `joined`: goes on where the side before it ends. `apart`: a block of its own. */
  readonly stands: 'joined' | 'apart';
  /** '2,461 Americans'. */
  readonly text: string;
}

/** Sides from left to right; nobody is in two. */
export type WholeModel = readonly Side[];

/** Two sides, Americans and others, each whole. */
export function sidesModel(roster: readonly RosterEntry[]): WholeModel {
  const people = otherPeople(roster);
  const text = say(sides.labels.others, { dead: people.length });
  return present([
    americans(roster),
    { id: 'others', group: 'ally', stands: 'apart', people, text },
  ]);
}

/** One whole: Americans, then allies under the rule; those who do not count stand apart. */
export function shareModel(roster: readonly RosterEntry[], count: Count): WholeModel {
  const { allies, notCounted } = splitOthers(roster, count.rule);
  return present([
    americans(roster),
    {
      id: 'allies',
      group: 'ally',
      stands: 'joined',
      people: allies,
      text: say(share.labels.allies, { dead: allies.length }),
    },
    {
      id: 'not-counted',
      group: 'other',
      stands: 'apart',
      people: notCounted,
      text: say(share.labels.leftOut, { dead: notCounted.length, rule: count.rule }),
    },
  ]);
}

function americans(roster: readonly RosterEntry[]): Side {
  const people = americanPeople(roster);
  const text = say(sides.labels.americans, { dead: people.length });
  return { id: 'americans', group: 'american', stands: 'apart', people, text };
}

function present(sides: readonly Side[]): WholeModel {
  return sides.filter(({ people }) => people.length > 0);
}
