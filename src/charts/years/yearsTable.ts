// Deaths by period and the count so far as a table. Knows no element.
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import type { ChartTable } from '../parts/chartTable';
import { ratioCell, wholeCell } from '../parts/tableCells';
import { SIDE_NAMES, yearsModel } from './yearsModel';

/** A row for every period that the source gives. */
export function yearsTable(figures: Figures): ChartTable {
  return {
    caption: say(byYear.caption),
    columns: [
      { id: 'years', label: say(byYear.columns.years), kind: 'text' },
      { id: 'americans', label: SIDE_NAMES.american, kind: 'number' },
      { id: 'others', label: SIDE_NAMES.other, kind: 'number' },
      { id: 'ratio', label: say(byYear.columns.ratio), kind: 'number' },
      { id: 'americans_so_far', label: say(byYear.columns.americansSoFar), kind: 'number' },
      { id: 'others_so_far', label: say(byYear.columns.othersSoFar), kind: 'number' },
      { id: 'ratio_so_far', label: say(byYear.columns.ratioSoFar), kind: 'number' },
    ],
    rows: yearsModel(figures).blocks.map(({ from, text, deaths }, index) => {
      const soFar = figures.soFar[index];
      return {
        id: String(from),
        iso3: null,
        cells: [
          { text, value: from },
          wholeCell(deaths.american),
          wholeCell(deaths.other),
          ratioCell(deaths.other === 0 ? null : deaths.american / deaths.other),
          wholeCell(soFar?.americans ?? 0),
          wholeCell(soFar?.others ?? 0),
          ratioCell(soFar?.americansPerOther ?? null),
        ],
      };
    }),
  };
}
