// Deaths per million as a table. Knows no element.
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatTwoDecimals } from '../../wording/numbers';
import type { ChartTable } from '../parts/chartTable';
import { textCell, wholeCell } from '../parts/tableCells';
import { ratesModel, type RateGroup } from './ratesModel';

const GROUP_WORDS: Readonly<Record<RateGroup, string>> = {
  american: 'United States',
  ally: 'ally',
  partner: 'partner, not counted',
};

/** A row for every country that lost someone and whose population is on file. */
export function ratesTable(figures: Figures, rule: CountingRule): ChartTable {
  const populations = new Map(
    figures.rates.map(({ country }) => [country.iso3, country.population]),
  );
  return {
    caption: 'Deaths for every million people (population of 2011)',
    columns: [
      { id: 'country', label: 'Country', kind: 'text' },
      { id: 'under_the_rule', label: 'Under the chosen rule', kind: 'text' },
      { id: 'deaths', label: 'Deaths', kind: 'number' },
      { id: 'population', label: 'People in 2011', kind: 'number' },
      { id: 'per_million', label: 'Deaths per million', kind: 'number' },
    ],
    rows: ratesModel(figures, rule, null).map(({ iso3, name, group, deaths, perMillion }) => ({
      id: iso3,
      iso3,
      cells: [
        textCell(name),
        textCell(GROUP_WORDS[group]),
        wholeCell(deaths),
        wholeCell(populations.get(iso3) ?? null),
        { text: formatTwoDecimals(perMillion), value: perMillion },
      ],
    })),
  };
}
