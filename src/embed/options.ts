// What an embed's address may ask for: a country and a theme. Knows no chart and no country list;
// parameters that aren't ours belong to the host and are left alone.

/**
 * How an embed may look. The host's colour shows through 'transparent-light', which has dark words, and
 * 'transparent-dark', which has light ones. 'transparent' is for addresses that others hold: as 'auto',
 * and the host's colour shows through only in a light scheme, since nobody knows from inside a frame
 * whether the host's page turns dark with the reader's system.
 */
export const THEMES = [
  'light',
  'dark',
  'auto',
  'transparent-light',
  'transparent-dark',
  'transparent',
] as const;

/** Those to choose from for a new embed. */
export const OFFERED_THEMES = /* @__PURE__ */ THEMES.filter((theme) => theme !== 'transparent');

/** A known theme word: in an embed's address and in a host's theme message. */
export type Theme = (typeof THEMES)[number];

/** The options in an embed's query. The rule is not among them: it is in the path. */
export interface EmbedOptions {
  /** ISO 3166-1 alpha-3 code of the country to point out; null: none. */
  readonly country: string | null;
  readonly theme: Theme;
}

/** True if a value from outside (an address, a message, an attribute) is a theme. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.includes(value as Theme);
}

/**
 * The options in a query, with a sentence for each of ours that has a wrong value (the embed page puts
 * them into the console). Any three capital letters are a country here.
 */
export function readOptions(search: string): { options: EmbedOptions; problems: string[] } {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  const read = <T extends string>(
    name: string,
    isKnown: (value: unknown) => value is T,
    expected: string,
  ): T | null => {
    const value = query.get(name);
    if (value === null || isKnown(value)) return value;
    problems.push(`${name}=${value.slice(0, SHOWN_LENGTH)} is ignored: expected ${expected}.`);
    return null;
  };
  const isCountry = (value: unknown): value is string => /^[A-Z]{3}$/.test(value as string);
  const country = read('country', isCountry, 'the three-letter code of a country in the chart');
  const theme = read('theme', isTheme, THEMES.join(', ')) ?? 'auto';
  return { options: { country, theme }, problems };
}

/** The query for those options, '' where all are as usual; the dialog 'Embed' builds addresses with it. */
export function writeOptions({ country, theme }: EmbedOptions): string {
  const query = new URLSearchParams();
  if (country !== null) query.set('country', country);
  if (theme !== 'auto') query.set('theme', theme);
  return String(query) && `?${query}`;
}

/** A wrong value may be a whole page long; this much of it is shown. */
const SHOWN_LENGTH = 40;
