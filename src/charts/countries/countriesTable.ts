// Every country that lost someone, as a table: behind the picture's 'Show as a table'.
import type { Figures } from '../../figures/figures';
import { formatDay, formatTwoDecimals } from '../../wording/numbers';
import type { ChartTable } from '../parts/chartTable';
import { ratioCell, textCell, wholeCell } from '../parts/tableCells';

/** In the order of the picture: Americans first, then largest first. */
export function countriesTable({ roster, rates, americans }: Figures): ChartTable {
  const rateOf = new Map(rates.map(({ country, perMillion }) => [country.iso3, perMillion]));
  return {
    caption: 'Deaths in Afghanistan by country',
    columns: [
      { id: 'country', label: 'Country', kind: 'text' },
      { id: 'deaths', label: 'Deaths', kind: 'number' },
      { id: 'per_million', label: 'Per million people', kind: 'number' },
      { id: 'americans_for_each', label: 'Americans for each', kind: 'number' },
      { id: 'joined_nato', label: 'Joined NATO', kind: 'text' },
    ],
    rows: roster.map(({ country: { iso3, name, joinedNato }, deaths, american }) => {
      const rate = rateOf.get(iso3) ?? null;
      return {
        id: iso3,
        iso3,
        cells: [
          textCell(name),
          wholeCell(deaths),
          { text: rate === null ? 'not known' : formatTwoDecimals(rate), value: rate },
          ratioCell(american ? null : americans / deaths),
          { text: joinedNato === null ? 'not a member' : formatDay(joinedNato), value: joinedNato },
        ],
      };
    }),
  };
}
