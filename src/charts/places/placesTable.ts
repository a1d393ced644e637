// The places under every rule, as a table.
import type { Figures } from '../../figures/figures';
import { COUNTING_RULES } from '../../figures/countingRule';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartTable } from '../parts/chartTable';
import { ratioCell, textCell, wholeCell } from '../parts/tableCells';

/** A row for each rule: allies, places taken and empty, not counted, the ratio. */
export function placesTable({ counts }: Figures): ChartTable {
  return {
    caption: 'Two Americans and a place for one ally, by who counts as an ally',
    columns: [
      { id: 'rule', label: 'Who counts', kind: 'text' },
      { id: 'americans', label: 'Americans', kind: 'number' },
      { id: 'allies', label: 'Allies', kind: 'number' },
      { id: 'places', label: 'Places', kind: 'number' },
      { id: 'empty', label: 'Empty', kind: 'number' },
      { id: 'not_counted', label: 'Not counted', kind: 'number' },
      { id: 'americans_for_each', label: 'Americans for each', kind: 'number' },
    ],
    rows: COUNTING_RULES.map((rule) => {
      const count = counts[rule];
      return {
        id: rule,
        iso3: null,
        cells: [
          textCell(RULE_NAMES[rule].long),
          wholeCell(count.americans),
          wholeCell(count.allies),
          wholeCell(count.places),
          wholeCell(count.empty),
          wholeCell(count.notCounted),
          ratioCell(count.americansPerAlly),
        ],
      };
    }),
  };
}
