// What a picture marks, such as a country that the reader chose: it keeps its colour, and all else steps back.
// One type for every chart. Knows no choice itself.
import { peopleOf, type RosterEntry } from '../../figures/roster';

/** What to mark: both empty, nothing. */
export interface Marks {
  /** People of the roster, where there is a dot for each. */
  readonly people: ReadonlySet<number>;
  /** Ids of a chart's other marks: labels, bars, rows, blocks. Of a country its code. */
  readonly ids: ReadonlySet<string>;
}

/**
 * In the light theme: how opaque dots are that step back because others are marked. The
 * same as `--back` in src/styles/tokens.css.
 */
export const BACK_OPACITY = 0.32;

/** True for a person who steps back, since others are marked. */
export function isBack(people: ReadonlySet<number>, person: number): boolean {
  return people.size > 0 && !people.has(person);
}

/** Nothing. */
export const NO_MARKS: Marks = { people: new Set(), ids: new Set() };

/** True where something is marked. */
export function hasMarks({ people, ids }: Marks): boolean {
  return people.size > 0 || ids.size > 0;
}

/** Marks these countries and their people. One that lost nobody has no mark, so nothing steps back for it. */
export function markCountries(roster: readonly RosterEntry[], codes: readonly string[]): Marks {
  const entries = roster.filter(({ country }) => codes.includes(country.iso3));
  return {
    people: new Set(entries.flatMap(peopleOf)),
    ids: new Set(entries.map(({ country }) => country.iso3)),
  };
}
