// What the columns of a table of the dead are called by people, in the languages of Europe's press offices.
// Only words that mean the column and nothing else: 'killed' may leave out who died otherwise.

import { foldName } from '../foldName';
import { placeOfColumn as placeAmong } from './separator';

const HEADINGS: Readonly<Record<string, string>> = {
  country:
    'country name|countries|nation|nationality|entity|country or area|country territory|land|lander|staat|pays|nom du pays|pais|paises|paese|stato|nazione|kraj|panstwo|maa|orszag|zeme|krajina|drzava|zemlja|tara|valstis|valsts|riik|χωρα|страна|държава|ulke|landi|tir|pajjiz',
  iso3: 'iso|iso 3|iso3 code|iso code|iso alpha 3|alpha 3|alpha 3 code|iso 3166|iso 3166 1 alpha 3|code|country code|iso 2|iso2|landercode|landcode|landkode|landskod|code pays|codigo|codice|kod|kod kraju|maakoodi',
  deaths:
    'death|total deaths|number of deaths|deaths total|fatalities|total fatalities|number of fatalities|dead|military deaths|tote|todesfalle|gefallene und verstorbene|anzahl tote|morts|deces|nombre de morts|muertos|muertes|fallecidos|morti|decessi|deceduti|mortos|mortes|obitos|doden|aantal doden|overledenen|dode|dodsfald|antal dode|dodsfall|antal doda|doda|dodsfall totalt|kuolleet|kuolleita|kuolemat|zgony|ofiary smiertelne|liczba ofiar|zmarli|umrti|mrtvi|pocet mrtvych|umrtia|halottak|halalozasok|halalesetek|decese|morti total|smrti|umrli|poginuli|surmad|surmajuhtumid|hukkunud|mirtys|zuvusieji|naves|bojagajusie|νεκροι|θανατοι|смъртни случаи|загинали|imwiet|mewt|bais|andlat|olumler',
  source: 'sources|source id|quelle|quellen|fonte|fuente|kilde|kalla|bron|zrodlo',
  note: 'notes|remark|remarks|comment|comments|anmerkung|bemerkung|remarque|nota|notas|opmerking|bemaerkning|anmarkning|uwagi|huomautus',
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADINGS).flatMap(([name, headings]) =>
    headings.split('|').map((heading) => [heading, name] as const),
  ),
);

/** The column that a heading means, by its own name or another; null: none. A unit in brackets is no part. */
export function columnMeant(heading: string): string | null {
  const own = heading.trim().toLowerCase();
  if (Object.hasOwn(HEADINGS, own)) return own;
  const folded = foldName(heading.replace(/[([][^)\]]*[)\]]\s*$/, ''));
  if (Object.hasOwn(HEADINGS, folded)) return folded;
  return NAMES.get(folded) ?? null;
}

/** Place of a column in a table of the dead, by its own name or another; -1: none. */
export function placeOfColumn(headings: readonly string[], name: string): number {
  return placeAmong(headings, name, columnMeant);
}
