// Bars of a country's page: its rate, that of the United States, that of all allies together.
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { CountryFigures } from '../../figures/countryFigures';
import type { Figures } from '../../figures/figures';
import { formatRate } from '../../wording/rate';
import { say } from '../../wording/say';
import { countryPage, perMillion } from '../../wording/words.gen';

/** A bar with its words. */
export interface RateBar {
  readonly label: string;
  readonly group: 'american' | 'ally' | 'other';
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  readonly rate: string;
}

/** The bars whose rates are known, the country's first; none where its own is not. */
export function rateBars(figures: Figures, of: CountryFigures): readonly RateBar[] {
  const { country, rate, americanRate, standing, counted } = of;
  if (rate === null) return [];
  const own = standing === 'own' ? 'american' : counted > 0 ? 'ally' : 'other';
  const allies = figures.counts[HEADLINE_RULE].allies === 0 ? null : figures.alliesPerMillion;
  const americans = own === 'american' ? null : americanRate;
  const bars = [
    { label: country.name, group: own, value: rate },
    { label: say(perMillion.groups.american), group: 'american', value: americans },
    { label: say(countryPage.allAllies), group: 'ally', value: allies },
  ] as const;
  const longest = Math.max(...bars.map(({ value }) => value ?? 0));
  return bars.flatMap(({ label, group, value }) =>
    value === null ? [] : { label, group, share: value / longest, rate: formatRate(value) },
  );
}
