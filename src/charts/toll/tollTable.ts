// The toll as a table: behind the picture's 'Show as a table'.
import { say } from '../../wording/say';
import { toll as words } from '../../wording/words.gen';
import type { Figures } from '../../figures/figures';
import { formatDay } from '../../wording/numbers';
import type { ChartTable } from '../parts/chartTable';
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
      {
        id: 'coalition',
        group: say(words.coalition),
        deaths: americans + others,
        atMost: null,
        kind: 'count',
        asOf: null,
      },
      ...toll.groups.map((group, index) => ({ ...group, id: tollBlockId(index) })),
    ].map(({ id, group, deaths, atMost, kind, asOf }) => ({
      id,
      iso3: null,
      cells: [
        textCell(group),
        wholeCell(deaths),
        wholeCell(atMost),
        textCell(kind),
        { text: asOf === null ? say(words.wholeWar) : formatDay(asOf), value: asOf },
      ],
    })),
  };
}
