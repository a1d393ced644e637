// A country's name or code as people write it -> its ISO 3166 alpha-3 code. Never a guess: what means
// no country, or more than one, has none.
import { foldName } from '../foldName';
import { COUNTRY_NAMES } from './countryNames';

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_NAMES).flatMap(([iso3, names]) =>
    names.split('|').map((name) => [name, iso3] as const),
  ),
);

/** `Großbritannien`, `U.S.`, `DK`, `208`, `Korea, South`, `Turkey (Türkiye)`; null: of no known country. */
export function codeNamed(written: string): string | null {
  // A place in a list, what pivots write beside a subtotal, raised marks of footnotes, and the fraction that programs put behind a number.
  const text = written
    .replace(/^\s*\d{1,3}[.)]\s+(?=\p{L})/u, '')
    .replace(/([\p{L})\]])[\s,⁽⁾¹²³⁰⁴-⁹ᵃ-ᵛ]{1,12}$/u, '$1')
    .replace(/^(\d{1,3})\.0$/, '$1')
    .replace(/^total(?:e|aal)? +| +(?:totale?|ergebnis|result)$/i, '');
  const whole = codeOf(text);
  if (whole !== null) return whole;
  // Footnotes' marks, or the name once more, in brackets.
  const [, name = text, brackets = ''] = /^([^([]+)((?:[([][^)\]]*[)\]]\s*)+)$/.exec(text) ?? [];
  const named = codeOf(name) ?? codeOf(turned(name));
  const within = brackets.split(/[()[\]]+/).map(codeOf);
  return within.every((again) => again === null || again === named) ? named : null;
}

/** `Korea, South` as `South Korea`; '' where there is no comma, or more than one. */
function turned(name: string): string {
  const [last = '', first = '', ...more] = name.split(',');
  return first === '' || more.length > 0 ? '' : `${first} ${last}`;
}

/** What official names begin with. `Republic of Korea` is a name of its own. */
const OFFICIAL =
  /^(?:(?:federal |hellenic |hashemite )?(?:republic|kingdom|commonwealth|grand duchy|principality|state) of (?:the )?|koninkrijk |republiek )/;

function codeOf(text: string): string | null {
  const whole = foldName(text).replace(/^the /, '');
  const folded = CODES.has(whole) ? whole : whole.replace(OFFICIAL, '');
  const letters = /^(?:\p{L} )+\p{L}$/u.test(folded) ? folded.replaceAll(' ', '') : folded;
  const number = /^\d{1,3}$/.test(letters) ? letters.padStart(3, '0') : letters;
  return CODES.get(number) ?? CODES.get(foldName(text)) ?? null;
}
