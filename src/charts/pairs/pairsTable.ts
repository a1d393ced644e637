// The pairs under every rule, as a table.
import { say } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import type { Figures } from '../../figures/figures';
import { COUNTING_RULES } from '../../figures/countingRule';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartTable } from '../parts/chartTable';
import { ratioCell, textCell, wholeCell } from '../parts/tableCells';

/** A row for each rule: allies, pairs with one and without, those left out, the ratio. */
export function pairsTable({ counts }: Figures): ChartTable {
  return {
    caption: say(pairs.caption),
    columns: [
      { id: 'rule', label: say(pairs.columns.rule), kind: 'text' },
      { id: 'americans', label: say(pairs.columns.americans), kind: 'number' },
      { id: 'allies', label: say(pairs.columns.allies), kind: 'number' },
      { id: 'pairs', label: say(pairs.columns.pairs), kind: 'number' },
      { id: 'without', label: say(pairs.columns.without), kind: 'number' },
      { id: 'not_counted', label: say(pairs.columns.leftOut), kind: 'number' },
      { id: 'americans_for_each', label: say(pairs.columns.ratio), kind: 'number' },
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
          wholeCell(count.pairs),
          wholeCell(count.withoutAlly),
          wholeCell(count.notCounted),
          ratioCell(count.americansPerAlly),
        ],
      };
    }),
  };
}
