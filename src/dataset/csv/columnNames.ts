// What the columns of a table of the dead are called by people, in the languages of Europe's press offices.
// Only words that mean the column and nothing else: 'killed' may leave out who died otherwise.

import { foldName } from '../foldName';
import { PERHAPS, placeOfColumn as placeAmong } from './separator';

/** What else each column is called, folded, with a bar between two. */
export const HEADINGS: Readonly<Record<string, string>> = {
  country:
    'row labels|zeilenbeschriftungen|etiquettes de lignes|etiquetas de fila|etichette di riga|rijlabels|country name|countries|nation|nationality|entity|country or area|country territory|land|lander|staat|pays|nom du pays|pais|paises|paese|stato|nazione|kraj|panstwo|maa|orszag|zeme|krajina|drzava|zemlja|tara|valstis|salis|valsts|riik|χωρα|страна|държава|краіна|ulke|landi|tir|pajjiz',
  iso3: 'iso|iso 3|iso3 code|iso 3 code|iso code|code iso|iso alpha|iso alpha 3|iso alpha 3 code|iso alpha3|iso alpha3 code|alpha 3|alpha 3 code|alpha3|alpha3 code|iso a3|iso3c|cca3|iso 3166|iso 3166 1 alpha 3|iso3166 1 alpha 3|iso3166 alpha 3|code|country code|iso 2|iso2|iso2 code|iso 2 code|iso alpha 2|iso alpha2|iso alpha2 code|iso a2|iso2c|cca2|alpha 2|alpha 2 code|alpha2|iso 3166 1 alpha 2|iso3166 1 alpha 2|numeric|numeric code|iso numeric|m49|m49 code|un code|ioc|ioc code|noc|geo code|landercode|landcode|landkode|landskod|code pays|codigo|codice|kod|kod kraju|maakoodi',
  deaths:
    'death|deaths all causes|fatalities|dead|military deaths|military fatalities|soldiers who died|tote|toten|todesopfer|todesfalle|gefallene und verstorbene|morts|deces|muertos|muertes|fallecidos|victimas mortales|morti|decessi|deceduti|vittime mortali|mortos|mortes|obitos|doden|overledenen|dode|dode soldater|dodsfald|omkomne|omkomna|dodsfall|doda|kuolleet|kuolleita|kuolemat|zgony|ofiary smiertelne|liczba ofiar smiertelnych|liczba zgonow|liczba ofiar|zmarli|umrti|mrtvi|mrtvych|umrtia|halottak|halottak szama|halalos aldozatok|halalozasok|halalesetek|decese|smrti|umrli|poginuli|surmad|surmajuhtumid|hukkunud|mirtys|zuvusieji|zuvo|naves|bojagajusie|νεκροι|θανατοι|смъртни случаи|загинали|загибли|загиблі|imwiet|mewt|bais|basanna|andlat|latnir|olumler|olu sayisi',
  source: 'sources|source id|quelle|quellen|fonte|fuente|kilde|kalla|bron|zrodlo',
  note: 'notes|remark|remarks|comment|comments|anmerkung|bemerkung|remarque|nota|notas|opmerking|bemaerkning|anmarkning|uwagi|huomautus',
};

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADINGS).flatMap(([name, headings]) =>
    headings.split('|').map((heading) => [heading, name] as const),
  ),
);

/** What may stand in brackets behind a heading, folded: a unit, a footnote, all causes, all years, a table's day. */
const UNIT =
  /^(?:|n|nr|no|number|count|total|in total|all|all causes|people|persons|personnel|soldiers|troops|absolute|anzahl|personen|soldaten|insgesamt|nombre|personnes|numero|personas|persone|antal|antall|aantal|personer|liczba|pocet|[a-z]|\d{1,2}|note \d+|2001 2021|(?:as (?:of|at)|stand) [\w ]*\d\d)$/;

/** How the heading of a count or a sum begins, folded: `No. of deaths`, `Anzahl der Toten`, `Sum of deaths`. */
const COUNT =
  /^(?:(?:sum|summ[ae]|som[am]?|suma|somme|total[et]?|totaal|n[ºorb]?|number|zahl|gesamtzahl|anzahl|nombre|numero|aantal|antall?|liczba|pocet) (?:(?:of|von|der|d[ei]s?|van|a[fv]) )?)+/;

/** How the heading of a sum ends, folded: `Deaths, total`, `Morts au total`, `Døde i alt`. */
const IN_ALL =
  / (?:(?:au|en|in) )?(?:total[et]?|totaal|all|i alt|ialt|(?:ins)?gesamt|ogolem|razem|celkem|spolu|ukupno|skupaj|osszesen|yhteensa|kokku|kopa|is viso)$/;

/** How pivots head the number of rows that have a name, each a person; folded. */
const PEOPLE =
  /^(?:counta?|anzahl|nombre|cuenta|conteggio|aantal) (?:of|von|de|di|van) (?:name|nom|nombre|nome|naam)$/;

/**
 * The column that a heading means, by its own name or another; null: none. A unit in brackets is no part of it,
 * but `Deaths (hostile)` and `Deaths (per million)` are other numbers. `Count of Name` is perhaps the deaths.
 */
export function columnMeant(heading: string): string | null {
  const own = heading.trim().toLowerCase();
  if (Object.hasOwn(HEADINGS, own)) return own;
  const [, bare = heading, within = ''] =
    /^(?!sum\()([^([]*)[([]([^)\]]*)[)\]][\s:*]*$/i.exec(heading) ?? [];
  const written = foldName(apart(bare)).replace(/ 2001 2021$/, '');
  if (PEOPLE.test(written) && within === '') return `deaths${PERHAPS}`;
  const whole = nameOf(written);
  // A listed heading may itself begin as a sum does. Only deaths are summed up.
  const name = whole ?? nameOf(written.replace(COUNT, '').replace(IN_ALL, ''));
  if (name !== 'deaths') return whole;
  return UNIT.test(foldName(within)) && !/[%‰±+<>≥≤~]/.test(heading) ? name : null;
}

function nameOf(folded: string): string | null {
  return Object.hasOwn(HEADINGS, folded) ? folded : (NAMES.get(folded) ?? null);
}

/** `TotalDeaths¹` as `Total Deaths`, `# of deaths` as `no of deaths`. */
function apart(heading: string): string {
  return heading
    .replace(/[¹²³⁰⁴-⁹]+\s*$/, '')
    .replace(/^\s*#(?=\s*of )/i, 'no ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** Place of a column in a table of the dead, by its own name or another; -1: none. */
export function placeOfColumn(headings: readonly string[], name: string): number {
  return placeAmong(headings, name, columnMeant);
}
