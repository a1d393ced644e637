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
  const hasName = name.trim() !== '';
  const named = exactly(name, countries) ?? nearly(name, countries) ?? exactly(code, countries);
  // A code that begins a name, or is near another, is a guess only where no name says otherwise: of the known
  // `Norway,NOR`, which is not in the table, `NOR` is not the beginning of `North Macedonia`.
  if (named !== null || hasName || codeNamed(code) !== null) return named;
  return (
    nearly(code, countries) ??
    onlyOne(countries.filter(({ iso3 }) => isNear(code.trim().toUpperCase(), iso3)))
  );
}

/** The country of that name, alias or code. */
function exactly(written: string, countries: readonly Country[]): Country | null {
  const text = foldName(written);
  const code = codeNamed(written);
  return (
    countries.find(({ iso3, name }) => text !== '' && (foldName(name) === text || iso3 === code)) ??
    null
  );
}

/** The only one whose name begins so, or differs by one letter; none for what another country is called. */
function nearly(written: string, countries: readonly Country[]): Country | null {
  const text = foldName(written);
  if (text.length < 3 || codeNamed(written) !== null) return null;
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
