// What the chart of deaths per million people says outside its drawing.
import type { Figures } from '../../figures/figures';
import { POPULATION_SOURCE } from '../../figures/perMillion';
import { sourceLine } from '../../wording/source';
import type { AloneWords, ChartWords } from '../parts/chartText';
import { ratesSummary } from './ratesSummary';
import { ratesTable } from './ratesTable';

/** Deaths per million people. */
export const ratesText: ChartWords = ({ figures, rule, country }) => ({
  hed: { lead: 'Deaths per ', number: 'million people', tail: '' },
  dek: 'By population in 2011',
  summary: ratesSummary(figures, rule, country),
  table: ratesTable(figures, rule),
  source: ratesSource(figures),
});

/** The same, alone. */
export const ratesAlone: AloneWords = (_, { hed }) => ({
  hed: { ...hed, lead: 'Deaths in Afghanistan per ' },
  dek: 'Everyone who died, by the population of their country in 2011',
});

/** The fatalities, and the people that they are set against. */
function ratesSource({ tables, dataset }: Figures): string {
  const ours = sourceLine(dataset);
  const found = tables.sources.find(({ id }) => id === POPULATION_SOURCE);
  return found ? `${ours}; population: ${found.publisher}` : ours;
}
