// The ways to count as a table. Knows no element.
import { say } from '../../wording/say';
import { ways as words } from '../../wording/words.gen';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { waysToCount, type WayToCount } from '../../figures/waysToCount';
import { capitalise, formatDay } from '../../wording/numbers';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartTable } from '../parts/chartTable';
import { ratioCell, textCell, wholeCell } from '../parts/tableCells';

/** A row for every way to count: what was counted, and the ratio. */
export function countingTable(figures: Figures, rule: CountingRule): ChartTable {
  return {
    caption: say(words.caption),
    columns: [
      { id: 'way', label: say(words.columns.way), kind: 'text' },
      { id: 'allies_are', label: say(words.columns.alliesAre), kind: 'text' },
      { id: 'americans', label: say(words.columns.americans), kind: 'number' },
      { id: 'allies', label: say(words.columns.allies), kind: 'number' },
      { id: 'ratio', label: say(words.columns.ratio), kind: 'number' },
    ],
    rows: waysToCount(figures, rule).map((way) => ({
      id: `${way.kind}-${way.id}`,
      iso3: way.kind === 'sensitivity' ? way.sensitivity.iso3 : null,
      cells: [
        ...describe(way).map(textCell),
        wholeCell(way.americans),
        wholeCell(way.allies),
        ratioCell(way.americansPerAlly),
      ],
    })),
  };
}

/** The way, and whom it counts. */
function describe(way: WayToCount): [way: string, allies: string] {
  switch (way.kind) {
    case 'rule':
      return [RULE_NAMES[way.rule].long, RULE_NAMES[way.rule].whom];
    case 'published':
      return [
        `${way.published.counter}, ${formatDay(way.published.asOf)}`,
        capitalise(way.published.includes),
      ];
    case 'sensitivity':
      return [`${RULE_NAMES[way.rule].long}, ${way.sensitivity.label}`, RULE_NAMES[way.rule].whom];
  }
}
