// What the chart of deaths per million people says outside its drawing.
import type { Figures } from '../../figures/figures';
import { POPULATION_SOURCE } from '../../figures/perMillion';
import { SOURCE_LINE } from '../../wording/source';
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
  dek: 'Everyone on each country’s military list of the dead, by its population in 2011',
});

/** The fatalities, and the people that they are set against. */
function ratesSource({ tables }: Figures): string {
  const found = tables.sources.find(({ id }) => id === POPULATION_SOURCE);
  return found ? `${SOURCE_LINE}; population: ${found.publisher}` : SOURCE_LINE;
}
