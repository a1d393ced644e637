// The blocks as tables.
import { say } from '../../wording/say';
import { share as words, sides } from '../../wording/words.gen';
import { COUNTING_RULES } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatPercent } from '../../wording/numbers';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartTable } from '../parts/chartTable';
import { textCell, wholeCell } from '../parts/tableCells';

/** Americans and others. */
export function sidesTable({ americans, others, otherCountries }: Figures): ChartTable {
  const side = (id: string, name: string, countries: number, deaths: number) => ({
    id,
    iso3: null,
    cells: [textCell(name), wholeCell(countries), wholeCell(deaths)],
  });
  return {
    caption: say(sides.caption),
    columns: [
      { id: 'side', label: say(sides.columns.side), kind: 'text' },
      { id: 'countries', label: say(sides.columns.countries), kind: 'number' },
      { id: 'deaths', label: say(sides.columns.deaths), kind: 'number' },
    ],
    rows: [
      side('americans', say(sides.americans), 1, americans),
      side('others', say(sides.others), otherCountries, others),
    ],
  };
}

/** The allies' share under every rule. */
export function shareTable({ counts }: Figures): ChartTable {
  return {
    caption: say(words.caption),
    columns: [
      { id: 'rule', label: say(words.columns.rule), kind: 'text' },
      { id: 'both', label: say(words.columns.both), kind: 'number' },
      { id: 'allies', label: say(words.columns.allies), kind: 'number' },
      { id: 'share', label: say(words.columns.share), kind: 'number' },
    ],
    rows: COUNTING_RULES.map((rule) => {
      const { americans, allies, share } = counts[rule];
      return {
        id: rule,
        iso3: null,
        cells: [
          textCell(RULE_NAMES[rule].long),
          wholeCell(americans + allies),
          wholeCell(allies),
          { text: formatPercent(share), value: share },
        ],
      };
    }),
  };
}
