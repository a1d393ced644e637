// Every country that lost someone, as a table: behind the picture's 'Show as a table'.
import { say } from '../../wording/say';
import { byCountry } from '../../wording/words.gen';
import type { Figures } from '../../figures/figures';
import { rateOf } from '../../figures/perMillion';
import { formatDay, formatTwoDecimals } from '../../wording/numbers';
import type { ChartTable } from '../parts/chartTable';
import { ratioCell, textCell, wholeCell } from '../parts/tableCells';

/** In the order of the picture: Americans first, then largest first. */
export function countriesTable({ roster, rates, americans }: Figures): ChartTable {
  return {
    caption: say(byCountry.caption),
    columns: [
      { id: 'country', label: say(byCountry.columns.country), kind: 'text' },
      { id: 'deaths', label: say(byCountry.columns.deaths), kind: 'number' },
      { id: 'per_million', label: say(byCountry.columns.rate), kind: 'number' },
      { id: 'americans_for_each', label: say(byCountry.columns.ratio), kind: 'number' },
      { id: 'joined_nato', label: say(byCountry.columns.joined), kind: 'text' },
    ],
    rows: roster.map(({ country: { iso3, name, joinedNato }, deaths, american }) => {
      const rate = rateOf(rates, iso3) ?? null;
      return {
        id: iso3,
        iso3,
        cells: [
          textCell(name),
          wholeCell(deaths),
          { text: rate === null ? say(byCountry.notKnown) : formatTwoDecimals(rate), value: rate },
          ratioCell(american ? null : americans / deaths),
          {
            text: joinedNato === null ? say(byCountry.noMember) : formatDay(joinedNato),
            value: joinedNato,
          },
        ],
      };
    }),
  };
}
