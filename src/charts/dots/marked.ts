// Whom a picture marks, such as the people of a country that the reader chose: they keep their colour, and all
// others step back. Knows no choice itself.
import { peopleOf, type RosterEntry } from '../../figures/roster';

/** Countries to mark in a picture. */
export interface Marked {
  /** Numbers of their people. */
  readonly people: ReadonlySet<number>;
  /** Their codes: labels of that id are marked too. */
  readonly countries: ReadonlySet<string>;
}

/**
 * How opaque dots are in the light that step back, since others are marked: what is marked keeps its colour. The
 * same as `--back` in src/styles/tokens.css.
 */
export const BACK_OPACITY = 0.32;

/** True for a person who steps back, since others are marked. */
export function isBack(people: ReadonlySet<number>, person: number): boolean {
  return people.size > 0 && !people.has(person);
}

/** Nobody. */
export const NONE_MARKED: Marked = { people: new Set(), countries: new Set() };

/** Marks the people of these countries. */
export function markCountries(roster: readonly RosterEntry[], codes: readonly string[]): Marked {
  if (codes.length === 0) return NONE_MARKED;
  const entries = roster.filter(({ country }) => codes.includes(country.iso3));
  return { people: new Set(entries.flatMap(peopleOf)), countries: new Set(codes) };
}
