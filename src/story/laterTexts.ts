// What the charts of the later steps say outside their drawing: headline, dek, summary, table.
import { max, min } from 'd3';
import { countingSummary } from '../charts/counting/countingSummary';
import { countingTable } from '../charts/counting/countingTable';
import { countriesSummary } from '../charts/countries/countriesSummary';
import { countriesTable } from '../charts/countries/countriesTable';
import { ratesSummary } from '../charts/rates/ratesSummary';
import { ratesTable } from '../charts/rates/ratesTable';
import { tollSummary } from '../charts/toll/tollSummary';
import { tollTable } from '../charts/toll/tollTable';
import { shareSummary } from '../charts/whole/wholeSummary';
import { shareTable } from '../charts/whole/wholeTable';
import { yearsSummary } from '../charts/years/yearsSummary';
import { yearsTable } from '../charts/years/yearsTable';
import type { CountingRule } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { waysToCount } from '../figures/waysToCount';
import {
  digitsOf,
  formatOneDecimal,
  formatPercent,
  formatWhole,
  formatYears,
} from '../wording/numbers';
import { formatRatio } from '../wording/ratio';
import { COUNTING_SOURCE, ratesSource, tollSource, yearsSource } from './chartSources';
import type { ChartText, ChartWords, Hed } from '../charts/parts/chartText';

/** The ratio under every way to count. */
export const countingText: ChartWords = ({ figures, rule }): ChartText => ({
  hed: countingHed(figures, rule),
  dek: 'American deaths for each allied death',
  summary: countingSummary(figures, rule),
  table: countingTable(figures, rule),
  source: COUNTING_SOURCE,
});

/** The allies' share. */
export const shareText: ChartWords = ({ figures, rule }): ChartText => {
  const count = figures.counts[rule];
  return {
    hed: { lead: '', number: formatPercent(count.share), tail: ' of the dead' },
    dek: 'Allies, among Americans and allies together',
    summary: shareSummary(count),
    table: shareTable(figures),
  };
};

/** Deaths by period. */
export const yearsText: ChartWords = ({ figures }): ChartText => ({
  hed: yearsHed(figures),
  dek: 'Deaths a year, Americans and all partners',
  summary: yearsSummary(figures),
  table: yearsTable(figures),
  source: yearsSource(figures),
});

/** Every country's dead. */
export const countriesText: ChartWords = ({ figures }): ChartText => ({
  hed: countriesHed(figures),
  dek: 'Each country’s dead, beside the Americans',
  summary: countriesSummary(figures),
  table: countriesTable(figures),
});

/** Deaths per million people. */
export const ratesText: ChartWords = ({ figures, rule, country }): ChartText => ({
  hed: { lead: 'Deaths per ', number: 'million people', tail: '' },
  dek: 'By population in 2011',
  summary: ratesSummary(figures, rule, country),
  table: ratesTable(figures, rule),
  source: ratesSource(figures),
});

/** Whom the claim leaves out. */
export const tollText: ChartWords = ({ figures }): ChartText => ({
  hed: tollHed(figures),
  dek: 'One dot for each death, at the scale of the coalition’s',
  summary: tollSummary(figures),
  table: tollTable(figures),
  source: tollSource(figures),
});

function countingHed(figures: Figures, rule: CountingRule): Hed {
  const ratios = waysToCount(figures, rule).flatMap(
    ({ americansPerAlly }) => americansPerAlly ?? [],
  );
  const [least, most] = [min(ratios), max(ratios)];
  if (least === undefined || most === undefined) {
    return { lead: 'By any count, ', number: 'no ally died', tail: '' };
  }
  const range = `${formatRatio(least, 'chart')} to ${formatRatio(most, 'chart')}`;
  return { lead: 'From ', number: range, tail: ' for one' };
}

function countriesHed({ partners, partnerCountries }: Figures): Hed {
  if (partners === 0) return { lead: '', number: 'Nobody', tail: ' from another country' };
  const countries = digitsOf(partnerCountries, 'country', 'countries');
  return { lead: '', number: formatWhole(partners), tail: ` from ${countries}` };
}

function yearsHed({ nearestSpan, claims }: Figures): Hed {
  if (nearestSpan === null) return { lead: 'In no year did a partner die', number: '', tail: '' };
  const years = formatYears(nearestSpan.from, nearestSpan.to);
  return {
    lead: claims['nearly-one-for-one'] ? 'Nearly one for one in ' : 'Nearest to one for one in ',
    number: years,
    tail: '',
  };
}

function tollHed({ toll, claims }: Figures): Hed {
  return claims['afghan-toll-larger']
    ? { lead: 'Whom the ', number: 'claim', tail: ' leaves out' }
    : { lead: `${formatOneDecimal(toll.timesTheCoalition)} for each `, number: '', tail: '' };
}
