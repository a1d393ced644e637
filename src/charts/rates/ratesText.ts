// What the chart of deaths per million people says outside its drawing.
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { POPULATION_SOURCE } from '../../figures/perMillion';
import { formatRate } from '../../wording/rate';
import { partsOf, say } from '../../wording/say';
import { sourceLine } from '../../wording/source';
import { perMillion, sources } from '../../wording/words.gen';
import type { ChartWords, Key } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { shortName } from '../parts/listSources';
import { LEVEL_PAIR, ratesModel } from './ratesModel';
import { ratesSummary } from './ratesSummary';
import { ratesTable } from './ratesTable';

/** Deaths per million people. */
export const ratesText: ChartWords = ({ figures, rule, country }) => ({
  hed: hedOf(partsOf(perMillion.hed, ratesFinding(figures))),
  dek: say(perMillion.dek),
  keys: ratesKeys(figures, rule),
  summary: ratesSummary(figures, rule, country),
  table: ratesTable(figures, rule),
  ...ratesSources(figures),
});

/** What the headline says: that Denmark and the United States are level, otherwise who has the highest rate. */
export function ratesFinding({ rates, claims }: Figures) {
  const [first] = rates;
  const level = rates.filter(({ country }) => LEVEL_PAIR.includes(country.iso3));
  const isLevel = claims['denmark-level'];
  return {
    case: first === undefined ? 'none' : isLevel ? 'level' : 'first',
    country: first?.country.name ?? '',
    rates: [
      ...new Set(
        (isLevel ? level : rates.slice(0, 1)).map(({ perMillion: rate }) => formatRate(rate)),
      ),
    ],
  } as const;
}

/** What the two blues are, where there are both. */
function ratesKeys(figures: Figures, rule: CountingRule): readonly Key[] {
  const groups = new Set(ratesModel(figures, rule, null).map(({ group }) => group));
  if (!groups.has('other')) return [];
  const keys: Key[] = [
    { tone: 'ally', text: say(perMillion.keys.allies, { rule }) },
    { tone: 'other', text: say(perMillion.keys.others, { rule }) },
  ];
  return keys.filter(({ tone }) => groups.has(tone));
}

/** The fatalities, and the people that they are set against. */
function ratesSources({ dataset, tables }: Figures) {
  const publisher = tables.sources.find(({ id }) => id === POPULATION_SOURCE)?.publisher;
  const list = sourceLine(dataset);
  if (publisher === undefined) return { source: list, sourceName: say(sources.short) };
  return {
    source: say(sources.population, { list, publisher }),
    sourceName: say(sources.populationShort, { publisher: shortName(publisher) }),
  };
}
