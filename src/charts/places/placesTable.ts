// The places under every rule, as a table.
import type { Figures } from '../../figures/figures';
import { COUNTING_RULES } from '../../figures/countingRule';
import { formatWhole } from '../../wording/numbers';
import { formatRatio } from '../../wording/ratio';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartTable, ChartTableCell } from '../parts/chartTable';

/** A row for each rule: allies, places taken and empty, not counted, the ratio. */
export function placesTable({ counts }: Figures): ChartTable {
  const whole = (value: number): ChartTableCell => ({ text: formatWhole(value), value });
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
      const name = RULE_NAMES[rule].long;
      return {
        id: rule,
        iso3: null,
        cells: [
          { text: name, value: name },
          whole(count.americans),
          whole(count.allies),
          whole(count.places),
          whole(count.empty),
          whole(count.notCounted),
          {
            text: formatRatio(count.americansPerAlly, 'chart'),
            value: count.americansPerAlly,
          },
        ],
      };
    }),
  };
}
