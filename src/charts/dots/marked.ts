// Whom a picture marks: the people of a country that the reader chose. Knows no choice itself.
import { peopleOf, type RosterEntry } from '../../figures/roster';

/** Countries to mark in a picture. */
export interface Marked {
  /** Numbers of their people. */
  readonly people: ReadonlySet<number>;
  /** Their codes: labels of that id are marked too. */
  readonly countries: ReadonlySet<string>;
}

/** Nobody. */
export const NONE_MARKED: Marked = { people: new Set(), countries: new Set() };

/** Marks the people of these countries. */
export function markCountries(roster: readonly RosterEntry[], codes: readonly string[]): Marked {
  if (codes.length === 0) return NONE_MARKED;
  const entries = roster.filter(({ country }) => codes.includes(country.iso3));
  return { people: new Set(entries.flatMap(peopleOf)), countries: new Set(codes) };
}
