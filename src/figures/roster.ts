// Everyone in the dataset as one numbered list, so that a dot keeps its person in every picture.
import { range } from 'd3';
import type { Country, Dataset } from '../dataset/dataset';
import { byRule, COUNTING_RULES, type CountingRule } from './countingRule';
import { countCountry, isAmerican } from './countCountry';

/** A country's people in the roster: the numbers start to start + deaths - 1. */
export interface RosterEntry {
  readonly country: Country;
  readonly american: boolean;
  readonly start: number;
  readonly deaths: number;
  /**
   * How many of them count as allies under each rule: always the first ones, so that
   * those who died before their country joined come last. 0 for Americans.
   */
  readonly counted: Readonly<Record<CountingRule, number>>;
}

/** Countries that lost someone, in the dataset's order: Americans first, then most deaths first. */
export function rosterOf(dataset: Dataset): readonly RosterEntry[] {
  let start = 0;
  return dataset.fatalities
    .filter((row) => row.deaths > 0)
    .map((row) => {
      const american = isAmerican(row);
      const counted = byRule((rule) => (american ? 0 : countCountry(row, rule).counted));
      const entry = { country: row.country, american, start, deaths: row.deaths, counted };
      start += row.deaths;
      return entry;
    });
}

/** The numbers of an entry's people. */
export function peopleOf(entry: RosterEntry): number[] {
  return range(entry.start, entry.start + entry.deaths);
}

/** On which side someone is under a rule. `other`: no American, and not counted as an ally. */
export type Side = 'american' | 'ally' | 'other';

/** The side of one of an entry's people, by their place in it: those who count come first. */
export function sideOf(entry: RosterEntry, place: number, rule: CountingRule): Side {
  if (entry.american) return 'american';
  return place < entry.counted[rule] ? 'ally' : 'other';
}

/** Numbers of the Americans. */
export function americanPeople(roster: readonly RosterEntry[]): number[] {
  return roster.filter((entry) => entry.american).flatMap(peopleOf);
}

/**
 * Numbers of the other countries' people, those whom most rules count first. So a change of rule moves
 * those at the end of the line and leaves everyone else where they are.
 */
export function otherPeople(roster: readonly RosterEntry[]): number[] {
  return roster
    .filter((entry) => !entry.american)
    .flatMap((entry) =>
      peopleOf(entry).map((person, place) => ({
        person,
        rules: COUNTING_RULES.filter((rule) => place < entry.counted[rule]).length,
      })),
    )
    .sort((a, b) => b.rules - a.rules)
    .map(({ person }) => person);
}

/** The other countries' people, in their line, who count as allies under the rule and who do not. */
export function splitOthers(
  roster: readonly RosterEntry[],
  rule: CountingRule,
): { readonly allies: readonly number[]; readonly notCounted: readonly number[] } {
  const counted = new Set(roster.flatMap((entry) => peopleOf(entry).slice(0, entry.counted[rule])));
  const others = otherPeople(roster);
  return {
    allies: others.filter((person) => counted.has(person)),
    notCounted: others.filter((person) => !counted.has(person)),
  };
}
