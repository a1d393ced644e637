// The toll as a table: behind the picture's 'Show as a table'.
import type { Figures } from '../../figures/figures';
import { formatDay } from '../../wording/numbers';
import type { ChartTable, ChartTableCell } from '../parts/chartTable';
import { textCell, wholeCell } from '../parts/tableCells';
import { tollBlockId } from './tollModel';

/** The coalition first, then the groups in the order of their table. */
export function tollTable({ americans, partners, toll }: Figures): ChartTable {
  return {
    caption: 'Deaths in the war in Afghanistan by group',
    columns: [
      { id: 'group', label: 'Group', kind: 'text' },
      { id: 'deaths', label: 'Deaths', kind: 'number' },
      { id: 'at_most', label: 'At most', kind: 'number' },
      { id: 'kind', label: 'How known', kind: 'text' },
      { id: 'as_of', label: 'Up to', kind: 'text' },
    ],
    rows: [
      row('coalition', 'The coalition', americans + partners, null, 'count', null),
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
    { text: asOf === null ? 'the whole war' : formatDay(asOf), value: asOf },
  ];
  return { id, iso3: null, cells };
}
