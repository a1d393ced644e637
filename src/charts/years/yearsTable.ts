// Deaths by period as a table. Knows no element.
import { say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import type { Figures } from '../../figures/figures';
import { formatTwoDecimals, formatWhole, formatYears } from '../../wording/numbers';
import type { ChartTable, ChartTableCell } from '../parts/chartTable';
import { ratioCell, wholeCell } from '../parts/tableCells';
import { SIDE_NAMES } from './yearsModel';

/** A row for every period that the source gives. */
export function yearsTable({ tables }: Figures): ChartTable {
  return {
    caption: say(byYear.caption),
    columns: [
      { id: 'years', label: say(byYear.columns.years), kind: 'text' },
      { id: 'americans', label: SIDE_NAMES.american, kind: 'number' },
      { id: 'others', label: SIDE_NAMES.partner, kind: 'number' },
      { id: 'americans_per_year', label: say(byYear.columns.americansAYear), kind: 'number' },
      { id: 'others_per_year', label: say(byYear.columns.othersAYear), kind: 'number' },
      { id: 'ratio', label: say(byYear.columns.ratio), kind: 'number' },
    ],
    rows: tables.periods.map(({ from, to, americans, partners }) => {
      const years = to - from + 1;
      return {
        id: String(from),
        iso3: null,
        cells: [
          { text: formatYears(from, to), value: from },
          wholeCell(americans),
          wholeCell(partners),
          perYear(americans, years),
          perYear(partners, years),
          ratioCell(partners === 0 ? null : americans / partners),
        ],
      };
    }),
  };
}

/** Whole for a single year; else a mean, with decimals. */
function perYear(deaths: number, years: number): ChartTableCell {
  const value = deaths / years;
  return { text: years === 1 ? formatWhole(value) : formatTwoDecimals(value), value };
}
