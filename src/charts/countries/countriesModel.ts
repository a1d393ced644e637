// Every country's dead as a block of their own. Who is in it and on which side; no pixels.
import { range } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import { sideOf, type RosterEntry, type Side } from '../../figures/roster';
import { formatWhole } from '../../wording/numbers';

/** Someone of the roster. */
export interface Person {
  /** Number in the roster. */
  readonly number: number;
  readonly group: Side;
}

/** What a country is called, the longest first. */
export interface CountryNames {
  readonly full: string;
  /** 'N. Zealand'; the same as the full one where it begins with no such word. */
  readonly short: string;
  readonly code: string;
}

/** A country that lost someone. */
export interface CountryBlock {
  readonly iso3: string;
  readonly names: CountryNames;
  /** How many: '2,461'. */
  readonly number: string;
  /** Its side, and the label's: the allies' if anyone of it counts. */
  readonly group: Side;
  /** At least one. */
  readonly people: readonly Person[];
}

/** Americans first, then largest first. */
export type CountriesModel = readonly CountryBlock[];

/** Everyone by country, on the side that the rule puts them on. */
export function countriesModel(roster: readonly RosterEntry[], rule: CountingRule): CountriesModel {
  return roster.map((entry) => {
    const { country, deaths, start } = entry;
    return {
      iso3: country.iso3,
      names: {
        full: country.name,
        short: country.name.replace(/^([NSEW])(?:ew|orth|outh|ast|est) /, '$1. '),
        code: country.iso3,
      },
      number: formatWhole(deaths),
      group: sideOf(entry, 0, rule),
      people: range(deaths).map((index) => ({
        number: start + index,
        group: sideOf(entry, index, rule),
      })),
    };
  });
}
