// Deaths by period as a table. Knows no element.
import type { Figures } from '../../figures/figures';
import { formatTwoDecimals, formatWhole, formatYears } from '../../wording/numbers';
import type { ChartTable, ChartTableCell } from '../parts/chartTable';
import { ratioCell, wholeCell } from '../parts/tableCells';
import { SIDE_NAMES } from './yearsModel';

/** A row for every period that the source gives. */
export function yearsTable({ tables }: Figures): ChartTable {
  return {
    caption: 'Deaths by period, Americans and all partners',
    columns: [
      { id: 'years', label: 'Years', kind: 'text' },
      { id: 'americans', label: SIDE_NAMES.american, kind: 'number' },
      { id: 'partners', label: SIDE_NAMES.partner, kind: 'number' },
      { id: 'americans_per_year', label: 'Americans a year', kind: 'number' },
      { id: 'partners_per_year', label: 'Partners a year', kind: 'number' },
      { id: 'ratio', label: 'Americans for each partner', kind: 'number' },
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
