// A country that someone meant by a code that isn't known. Not needed to check a table,
// only to help mend it.

import type { Country } from '../dataset';
import { foldName } from '../foldName';

/** What else countries are called: codes of the Olympics, of the internet, older names. Folded. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['uae', 'ae', 'emirates'],
  AUS: ['au'],
  AUT: ['at'],
  BEL: ['be'],
  BGR: ['bul', 'bg'],
  BHR: ['brn', 'bh'],
  BIH: ['bosnia', 'ba'],
  CAN: ['ca'],
  CHE: ['sui', 'swi', 'ch'],
  CZE: ['czech republic', 'cz', 'tch'],
  DEU: ['ger', 'de', 'frg'],
  DNK: ['den', 'dk', 'dan'],
  ESP: ['spa', 'es'],
  EST: ['ee'],
  FIN: ['fi'],
  FRA: ['fr'],
  GBR: ['uk', 'gb', 'eng', 'great britain', 'britain', 'england'],
  GEO: ['ge'],
  GRC: ['gre', 'gr'],
  HRV: ['cro', 'hr'],
  HUN: ['hu'],
  ITA: ['it'],
  KOR: ['kr', 'rok', 'korea', 'republic of korea'],
  LTU: ['lt', 'lit'],
  LVA: ['lat', 'lv'],
  MKD: ['macedonia', 'mk', 'fyrom'],
  MNG: ['mgl', 'mn'],
  MYS: ['mas', 'my'],
  NLD: ['ned', 'nl', 'hol', 'holland', 'the netherlands'],
  NOR: ['no'],
  NZL: ['nz'],
  POL: ['pl'],
  PRT: ['por', 'pt'],
  ROU: ['rom', 'ro'],
  SLV: ['esa', 'sv'],
  SVK: ['slk', 'sk'],
  SVN: ['slo', 'si'],
  SWE: ['se'],
  TON: ['tga', 'to'],
  TUR: ['turkiye', 'tr'],
  USA: ['us', 'united states of america', 'america'],
};

/** The country that the name means, else the code; null where none is likely. */
export function guessCountry(
  code: string,
  name: string,
  countries: readonly Country[],
): Country | null {
  return (
    byName(foldName(name), countries) ??
    byName(foldName(code), countries) ??
    onlyOne(countries.filter((country) => isNear(code.trim().toUpperCase(), country.iso3)))
  );
}

/** By name or alias; else the only name that begins so, or that differs by one letter. */
function byName(text: string, countries: readonly Country[]): Country | null {
  if (text === '') return null;
  const exact = countries.find(
    ({ iso3, name }) => foldName(name) === text || ALIASES[iso3]?.includes(text),
  );
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
