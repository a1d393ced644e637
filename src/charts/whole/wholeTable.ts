// The blocks as tables.
import { COUNTING_RULES } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatPercent } from '../../wording/numbers';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartTable } from '../parts/chartTable';
import { textCell, wholeCell } from '../parts/tableCells';

/** The two sides. */
export function sidesTable({ americans, partners, partnerCountries }: Figures): ChartTable {
  const side = (id: string, name: string, countries: number, deaths: number) => ({
    id,
    iso3: null,
    cells: [textCell(name), wholeCell(countries), wholeCell(deaths)],
  });
  return {
    caption: 'Deaths in Afghanistan, Americans and partners',
    columns: [
      { id: 'side', label: 'Side', kind: 'text' },
      { id: 'countries', label: 'Countries', kind: 'number' },
      { id: 'deaths', label: 'Deaths', kind: 'number' },
    ],
    rows: [
      side('americans', 'United States', 1, americans),
      side('partners', 'Partners', partnerCountries, partners),
    ],
  };
}

/** The allies' share under every rule. */
export function shareTable({ counts }: Figures): ChartTable {
  return {
    caption: 'Allies’ share of the Americans and allies who died, by who counts as an ally',
    columns: [
      { id: 'rule', label: 'Who counts', kind: 'text' },
      { id: 'both', label: 'Americans and allies', kind: 'number' },
      { id: 'allies', label: 'Allies', kind: 'number' },
      { id: 'share', label: 'Share', kind: 'number' },
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
