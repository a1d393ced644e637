// Countries for a reader to find, and how what they type finds them. Knows no element.
import { foldName } from '../../dataset/foldName';
import type { Figures } from '../../figures/figures';

/** A country to be found. */
export interface FoundCountry {
  readonly iso3: string;
  readonly name: string;
  /** Its people who died. */
  readonly deaths: number;
}

/** Every country that served, also where nobody died. */
export function countriesToFind({ tables, roster }: Figures): readonly FoundCountry[] {
  const deathsOf = new Map(roster.map(({ country, deaths }) => [country.iso3, deaths]));
  return tables.countries.map(({ iso3, name }) => ({
    iso3,
    name,
    deaths: deathsOf.get(iso3) ?? 0,
  }));
}

/**
 * Countries of which a word begins with the query, or the code or the initials do ('UK'); case and
 * accents do not matter. In their given order, those whose whole name begins with it first. All for a
 * query without a letter.
 */
export function searchCountries(
  countries: readonly FoundCountry[],
  query: string,
): readonly FoundCountry[] {
  const folded = foldName(query);
  const begins = ({ name }: FoundCountry) => foldName(name).startsWith(folded);
  const contains = ({ name, iso3 }: FoundCountry) =>
    ` ${foldName(name)}`.includes(` ${folded}`) ||
    [iso3.toLowerCase(), initialsOf(name)].some((code) => code.startsWith(folded));
  return [
    ...countries.filter(begins),
    ...countries.filter((country) => !begins(country) && contains(country)),
  ];
}

/** 'United Kingdom' -> 'uk'. A single word has none. */
function initialsOf(name: string): string {
  const words = foldName(name).split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}
