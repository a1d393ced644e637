// Deaths per million as a table. Knows no element.
import { say } from '../../wording/say';
import { perMillion } from '../../wording/words.gen';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatTwoDecimals } from '../../wording/numbers';
import type { ChartTable } from '../parts/chartTable';
import { textCell, wholeCell } from '../parts/tableCells';
import type { Side } from '../../figures/roster';
import { ratesModel } from './ratesModel';

/** Whoever is no ally is named for what it is: 'not in NATO then'. */
function groupWords(group: Side, rule: CountingRule): string {
  return group === 'other' ? say(perMillion.keys.others, { rule }) : say(perMillion.cells[group]);
}

/** A row for every country that lost someone and whose population is on file. */
export function ratesTable(figures: Figures, rule: CountingRule): ChartTable {
  const populations = new Map(
    figures.rates.map(({ country }) => [country.iso3, country.population]),
  );
  return {
    caption: say(perMillion.caption),
    columns: [
      { id: 'country', label: say(perMillion.columns.country), kind: 'text' },
      { id: 'under_the_rule', label: say(perMillion.columns.group), kind: 'text' },
      { id: 'deaths', label: say(perMillion.columns.deaths), kind: 'number' },
      { id: 'population', label: say(perMillion.columns.population), kind: 'number' },
      { id: 'per_million', label: say(perMillion.columns.rate), kind: 'number' },
    ],
    rows: ratesModel(figures, rule, null).map(
      ({ iso3, name, group, deaths, perMillion: rate }) => ({
        id: iso3,
        iso3,
        cells: [
          textCell(name),
          textCell(groupWords(group, rule)),
          wholeCell(deaths),
          wholeCell(populations.get(iso3) ?? null),
          { text: formatTwoDecimals(rate), value: rate },
        ],
      }),
    ),
  };
}
