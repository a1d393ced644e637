// A country that someone meant by a code that isn't known. Not needed to check a table,
// only to help mend it.

import type { Country } from '../dataset';
import { foldName } from '../foldName';
import { codeNamed } from '../names/codeNamed';

/** The country that the name means, otherwise the code; null where none is likely. */
export function guessCountry(
  code: string,
  name: string,
  countries: readonly Country[],
): Country | null {
  const named = byName(name, countries) ?? byName(code, countries);
  if (named !== null || name.trim() !== '') return named;
  // A near code is a guess only where no name says otherwise.
  return onlyOne(countries.filter((country) => isNear(code.trim().toUpperCase(), country.iso3)));
}

/** By name or alias; otherwise the only name that begins so, or that differs by one letter. */
function byName(written: string, countries: readonly Country[]): Country | null {
  const text = foldName(written);
  if (text === '') return null;
  const code = codeNamed(written);
  const exact = countries.find(({ iso3, name }) => foldName(name) === text || iso3 === code);
  if (exact !== undefined) return exact;
  if (text.length < 3) return null;
  return (
    onlyOne(countries.filter(({ name }) => foldName(name).startsWith(text))) ??
    onlyOne(countries.filter(({ name }) => isNear(text, foldName(name))))
  );
}

function onlyOne(countries: readonly Country[]): Country | null {
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

/** Whether one letter more, less, other, or two neighbours swapped make one of the other. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let begin = 0;
  while (begin < short.length && short[begin] === long[begin]) begin += 1;
  const rest = short.slice(begin);
  const other = long.slice(begin);
  if (short.length < long.length) return rest === other.slice(1);
  const isSwap = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return rest.slice(1) === other.slice(1) || isSwap;
}
