// What the chart of deaths per million people says outside its drawing.
import type { Figures } from '../../figures/figures';
import { POPULATION_SOURCE } from '../../figures/perMillion';
import { partsOf, say } from '../../wording/say';
import { sourceLine } from '../../wording/source';
import { perMillion, sources } from '../../wording/words.gen';
import type { ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { shortName } from '../parts/listSources';
import { ratesSummary } from './ratesSummary';
import { ratesTable } from './ratesTable';

/** Deaths per million people. */
export const ratesText: ChartWords = ({ figures, rule, country }) => ({
  hed: hedOf(partsOf(perMillion.hed)),
  dek: say(perMillion.dek),
  summary: ratesSummary(figures, rule, country),
  table: ratesTable(figures, rule),
  source: ratesSource(figures),
  sourceName: ratesSourceName(figures),
});

/** The fatalities, and the people that they are set against. */
function ratesSource({ dataset, tables }: Figures): string {
  const found = tables.sources.find(({ id }) => id === POPULATION_SOURCE);
  const list = sourceLine(dataset);
  return found ? say(sources.population, { list, publisher: found.publisher }) : list;
}

/** The same in a few words. */
function ratesSourceName({ tables }: Figures): string {
  const found = tables.sources.find(({ id }) => id === POPULATION_SOURCE);
  return found
    ? say(sources.populationShort, { publisher: shortName(found.publisher) })
    : say(sources.short);
}
