// What is said of the country that the reader chose.
import type { Country } from '../../dataset/dataset';
import { AMERICANS } from '../../figures/countCountry';
import type { Figures } from '../../figures/figures';
import { countOf, formatDay, formatOneDecimal, formatWhole } from '../../wording/numbers';
import { ratioPhrase } from '../../wording/ratio';

/** A rate that one decimal would round to nothing. */
const SMALLEST_RATE = 0.05;
/** From here on a ratio's decimal says nothing. */
const DECIMALS_BELOW = 10;

/**
 * 'Denmark: 44 people died, one for every 56 Americans, 7.9 for each million of
 * its people. It joined NATO on 24 August 1949.' The empty string for a code that is not on file.
 */
export function countrySentence(figures: Figures, iso3: string): string {
  const country = figures.tables.countries.find((other) => other.iso3 === iso3);
  if (!country) return '';
  const deaths = figures.roster.find((entry) => entry.country.iso3 === iso3)?.deaths ?? 0;
  if (deaths === 0) return `${country.name}: nobody died. ${membership(country)}`;
  const parts = [
    `${country.name}: ${countOf(deaths, 'person', 'people')} died`,
    ...(iso3 === AMERICANS ? [] : [forAmericans(figures.americans, deaths)]),
    forMillion(figures, country),
  ];
  return `${parts.join(', ')}. ${membership(country)}`;
}

function membership({ joinedNato }: Country): string {
  return joinedNato === null
    ? 'It is not a member of NATO.'
    : `It joined NATO on ${formatDay(joinedNato)}.`;
}

/** 'one for every 56 Americans', 'one for every 5.4 Americans', '1.5 for every one American'. */
function forAmericans(americans: number, deaths: number): string {
  const ratio = americans / deaths;
  if (ratio >= DECIMALS_BELOW) return `one for every ${formatWhole(ratio)} Americans`;
  const { lead, number } = ratioPhrase({ americans, allies: deaths });
  return `${lead}${number} American${number === 'one' ? '' : 's'}`;
}

function forMillion({ rates }: Figures, country: Country): string {
  const rate = rates.find((other) => other.country.iso3 === country.iso3)?.perMillion;
  if (rate === undefined) return 'for each million of its people not known';
  const number = rate < SMALLEST_RATE ? 'fewer than 0.1' : formatOneDecimal(rate);
  return `${number} for each million of its people`;
}
