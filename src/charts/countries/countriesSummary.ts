// The countries' blocks in words.
import type { Figures } from '../../figures/figures';
import { formatWhole } from '../../wording/numbers';
import { say } from '../../wording/say';
import { byCountry } from '../../wording/words.gen';

/** Countries that are named; of the others the table tells. */
const NAMED = 8;

/** What the picture shows: how many blocks, and the largest by name. */
export function countriesSummary({ roster, americans, otherCountries }: Figures): string {
  const others = roster
    .filter((entry) => !entry.american)
    .map(({ country, deaths }) => `${country.name} ${formatWhole(deaths)}`);
  return say(byCountry.summary, {
    americans,
    countries: otherCountries,
    largest: others.slice(0, NAMED),
    more: Math.max(0, others.length - NAMED),
  });
}
