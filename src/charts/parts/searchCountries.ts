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

/** What else countries are called: of each code folded names and codes between bars (countryNames.ts). */
export type OtherNames = Readonly<Record<string, string>>;

/** Shorter queries begin too many of the names in other languages. */
const LEAST_BEGINNING = 3;

/**
 * Countries that the query means or begins; case and accents do not matter. First those whose name, code, initials
 * or other name it is ('UK', 'Holland'), then those whose name begins with it, then those of which a word, the
 * code or the initials do; where there are none, those that another name of theirs does. Each in their given order;
 * all for a query without a letter.
 */
export function searchCountries(
  countries: readonly FoundCountry[],
  query: string,
  names: OtherNames = {},
): readonly FoundCountry[] {
  const folded = fold(query);
  const rankOf = (country: FoundCountry): number => {
    const { name, iso3 } = country;
    if (isCalled(country, query, names)) return 0;
    const own = foldName(name);
    if (own.startsWith(folded)) return 1;
    const begins = (text: string) => text.startsWith(folded);
    if (` ${own}`.includes(` ${folded}`) || codesOf(country).some(begins)) return 2;
    return folded.length >= LEAST_BEGINNING && othersOf(iso3, names).includes(`|${folded}`) ? 3 : 4;
  };
  const ranked = countries.map((country) => ({ country, rank: rankOf(country) }));
  // How a name begins in another language is looked for where nothing else fits: many begin with an article.
  const most = ranked.some(({ rank }) => rank < 3) ? 3 : 4;
  return ranked
    .filter(({ rank }) => rank < most)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

/** Whether the query is a country's whole name, code, initials or another name of it. */
export function isCalled(country: FoundCountry, query: string, names: OtherNames = {}): boolean {
  const folded = fold(query);
  const own = [foldName(country.name), ...codesOf(country)];
  return (
    folded !== '' && (own.includes(folded) || othersOf(country.iso3, names).includes(`|${folded}|`))
  );
}

function fold(query: string): string {
  return foldName(query).replace(/^the /, '');
}

function codesOf({ name, iso3 }: FoundCountry): readonly string[] {
  return [iso3.toLowerCase(), initialsOf(name)];
}

function othersOf(iso3: string, names: OtherNames): string {
  return `|${names[iso3] ?? ''}|`;
}

/** 'United Kingdom' -> 'uk'. A single word has none. */
function initialsOf(name: string): string {
  const words = foldName(name).split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
}
