// The toll as a table: behind the picture's 'Show as a table'.
import { say } from '../../wording/say';
import { toll as words } from '../../wording/words.gen';
import type { Figures } from '../../figures/figures';
import { formatDay } from '../../wording/numbers';
import type { ChartTable, ChartTableCell } from '../parts/chartTable';
import { textCell, wholeCell } from '../parts/tableCells';
import { tollBlockId } from './tollModel';

/** The coalition first, then the groups in the order of their table. */
export function tollTable({ americans, others, toll }: Figures): ChartTable {
  return {
    caption: say(words.caption),
    columns: [
      { id: 'group', label: say(words.columns.group), kind: 'text' },
      { id: 'deaths', label: say(words.columns.deaths), kind: 'number' },
      { id: 'at_most', label: say(words.columns.atMost), kind: 'number' },
      { id: 'kind', label: say(words.columns.kind), kind: 'text' },
      { id: 'as_of', label: say(words.columns.asOf), kind: 'text' },
    ],
    rows: [
      row('coalition', say(words.coalition), americans + others, null, 'count', null),
      ...toll.groups.map(({ group, deaths, atMost, kind, asOf }, index) =>
        row(tollBlockId(index), group, deaths, atMost, kind, asOf),
      ),
    ],
  };
}

function row(
  id: string,
  group: string,
  deaths: number,
  atMost: number | null,
  kind: string,
  asOf: string | null,
) {
  const cells: ChartTableCell[] = [
    textCell(group),
    wholeCell(deaths),
    wholeCell(atMost),
    textCell(kind),
    { text: asOf === null ? say(words.wholeWar) : formatDay(asOf), value: asOf },
  ];
  return { id, iso3: null, cells };
}
