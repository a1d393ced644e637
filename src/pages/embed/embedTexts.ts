// What each embed says: its chart's words, its title and its source, since it travels alone. Knows no
// element and no address.
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import type { ChartChoice, ChartText, ChartWords, Hed } from '../../charts/parts/chartText';
import { SOURCE_LINE } from '../../story/published/headline';
import {
  countingText,
  countriesText,
  ratesText,
  shareText,
  tollText,
  yearsText,
} from '../../story/laterTexts';
import { placesText, sidesText } from '../../story/openingTexts';
import { aloneText } from './aloneTexts';
import type { EmbedChart } from './embedCharts';

const TEXTS: Readonly<Record<EmbedChart, ChartWords>> = {
  sides: sidesText,
  places: placesText,
  counting: countingText,
  share: shareText,
  years: yearsText,
  countries: countriesText,
  rates: ratesText,
  toll: tollText,
};

/** What each chart is called where it is chosen, whatever its headline says. */
export const CHART_NAMES: Readonly<Record<EmbedChart, string>> = {
  sides: 'The coalition’s dead',
  places: 'A place for each ally',
  counting: 'Every way to count',
  share: 'The allies’ share',
  years: 'Deaths by year',
  countries: 'Deaths by country',
  rates: 'Deaths per million people',
  toll: 'Whom the claim leaves out',
};

/** A chart's words for what the reader has chosen, such that they stand alone. */
export function embedText(chart: EmbedChart, choice: ChartChoice): ChartText {
  const text = TEXTS[chart](choice);
  return { ...text, ...aloneText(chart, choice, text) };
}

/** A headline as one plain sentence. */
export function plainHed({ lead, number, tail }: Hed): string {
  return lead + number + tail;
}

/** Where the chart's numbers come from: the same under every rule. */
export function embedSource(chart: EmbedChart, figures: Figures): string {
  return TEXTS[chart]({ figures, rule: HEADLINE_RULE, country: null }).source ?? SOURCE_LINE;
}

/** The table that the chart is drawn from. */
export function dataFile(chart: EmbedChart): string {
  if (chart === 'years') return 'data/periods.csv';
  return chart === 'toll' ? 'data/afghan-toll.csv' : 'data/fatalities.csv';
}
