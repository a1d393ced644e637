// Deaths per million as a table. Knows no element.
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatTwoDecimals, formatWhole } from '../../wording/numbers';
import type { ChartTable, ChartTableCell } from '../parts/chartTable';
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
        text(name),
        text(GROUP_WORDS[group]),
        whole(deaths),
        whole(populations.get(iso3) ?? null),
        { text: formatTwoDecimals(perMillion), value: perMillion },
      ],
    })),
  };
}

function text(value: string): ChartTableCell {
  return { text: value, value };
}

function whole(value: number | null): ChartTableCell {
  return { text: value === null ? '' : formatWhole(value), value };
}
