// What the columns of a table of the dead are called by people, in the languages of Europe's press offices.
// Only words that mean the column and nothing else: 'killed' may leave out who died otherwise.

import { foldName } from '../foldName';
import { placeOfColumn as placeAmong } from './separator';

const HEADINGS: Readonly<Record<string, string>> = {
  country:
    'country name|countries|nation|nationality|entity|country or area|country territory|land|lander|staat|pays|nom du pays|pais|paises|paese|stato|nazione|kraj|panstwo|maa|orszag|zeme|krajina|drzava|zemlja|tara|valstis|salis|valsts|riik|χωρα|страна|държава|краіна|ulke|landi|tir|pajjiz',
  iso3: 'iso|iso 3|iso3 code|iso code|iso alpha 3|alpha 3|alpha 3 code|iso a3|iso3c|cca3|iso 3166|iso 3166 1 alpha 3|code|country code|iso 2|iso2|iso2 code|iso a2|iso2c|cca2|alpha 2|alpha 2 code|iso 3166 1 alpha 2|numeric|numeric code|iso numeric|m49|m49 code|un code|ioc|ioc code|noc|geo code|landercode|landcode|landkode|landskod|code pays|codigo|codice|kod|kod kraju|maakoodi',
  deaths:
    'death|total deaths|number of deaths|military deaths total|total military deaths|deaths all causes|deaths total|fatalities|total fatalities|number of fatalities|dead|number of dead|total dead|military deaths|military fatalities|soldiers who died|tote|tote insgesamt|zahl der toten|todesopfer|todesfalle|gefallene und verstorbene|anzahl tote|morts|deces|nombre de morts|nombre de deces|total des morts|muertos|muertes|fallecidos|numero de muertos|total de muertos|victimas mortales|morti|decessi|deceduti|numero di morti|vittime mortali|mortos|mortes|obitos|numero de mortos|doden|aantal doden|overledenen|dode|dode soldater|dodsfald|antal dode|antall dode|omkomne|antal omkomne|antall omkomne|omkomna|antal omkomna|dodsfall|antal doda|doda|dodsfall totalt|kuolleet|kuolleita|kuolemat|zgony|ofiary smiertelne|liczba ofiar smiertelnych|liczba zgonow|liczba ofiar|zmarli|umrti|mrtvi|pocet mrtvych|pocet umrti|pocet umrtia|umrtia|halottak|halottak szama|halalos aldozatok|halalozasok|halalesetek|decese|morti total|smrti|umrli|poginuli|surmad|surmajuhtumid|hukkunud|mirtys|zuvusieji|zuvo|naves|bojagajusie|νεκροι|θανατοι|смъртни случаи|загинали|загибли|загиблі|imwiet|mewt|bais|basanna|andlat|latnir|olumler|olu sayisi',
  source: 'sources|source id|quelle|quellen|fonte|fuente|kilde|kalla|bron|zrodlo',
  note: 'notes|remark|remarks|comment|comments|anmerkung|bemerkung|remarque|nota|notas|opmerking|bemaerkning|anmarkning|uwagi|huomautus',
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADINGS).flatMap(([name, headings]) =>
    headings.split('|').map((heading) => [heading, name] as const),
  ),
);

/** What may stand in brackets behind a heading, folded: a unit, a footnote, all causes, all years. */
const UNIT =
  /^(?:|n|nr|no|number|count|total|in total|all|all causes|people|persons|personnel|soldiers|troops|absolute|anzahl|personen|soldaten|insgesamt|nombre|personnes|numero|personas|persone|antal|antall|aantal|personer|liczba|pocet|[a-z]|\d{1,2}|note \d+|2001 2021)$/;

/**
 * The column that a heading means, by its own name or another; null: none. A unit in brackets is no part of it,
 * but `Deaths (hostile)` and `Deaths (per million)` are other numbers.
 */
export function columnMeant(heading: string): string | null {
  const own = heading.trim().toLowerCase();
  if (Object.hasOwn(HEADINGS, own)) return own;
  const [, bare = heading, within = ''] = /^([^([]*)[([]([^)\]]*)[)\]][\s:*]*$/.exec(heading) ?? [];
  const folded = foldName(apart(bare)).replace(/ 2001 2021$/, '');
  const name = Object.hasOwn(HEADINGS, folded) ? folded : (NAMES.get(folded) ?? null);
  const isOther =
    name === 'deaths' && (!UNIT.test(foldName(within)) || /[%‰±+<>≥≤~]/.test(heading));
  return isOther ? null : name;
}

/** `TotalDeaths¹` as `Total Deaths`. */
function apart(heading: string): string {
  return heading.replace(/[¹²³⁰⁴-⁹]+\s*$/, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** Place of a column in a table of the dead, by its own name or another; -1: none. */
export function placeOfColumn(headings: readonly string[], name: string): number {
  return placeAmong(headings, name, columnMeant);
}
