// The countries' blocks in words.
import type { Figures } from '../../figures/figures';
import { digitsOf, formatWhole, listOf } from '../../wording/numbers';

/** Countries that are named; of the others the table tells. */
const NAMED = 8;

/** What the picture shows: how many blocks, and the largest by name. */
export function countriesSummary({ roster, americans, partnerCountries }: Figures): string {
  const opening = `A block of dots for each country that lost someone: ${digitsOf(americans, 'American', 'Americans')}`;
  if (partnerCountries === 0) return `${opening}, and no other country.`;
  const partners = roster
    .filter((entry) => !entry.american)
    .map(({ country, deaths }) => `${country.name} ${formatWhole(deaths)}`);
  const others = partners.slice(NAMED);
  const least = others.at(-1);
  return [
    `${opening} first, then ${digitsOf(partnerCountries, 'other country', 'other countries')}, largest first.`,
    `${listOf(partners.slice(0, NAMED))}${least ? `, and so on to ${least}` : ''}.`,
  ].join(' ');
}
