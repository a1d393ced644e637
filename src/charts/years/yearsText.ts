// What the chart of deaths by year says outside its drawing.
import type { Figures } from '../../figures/figures';
import { formatYears } from '../../wording/numbers';
import type { AloneWords, ChartWords, Hed } from '../parts/chartText';
import { listSources } from '../parts/listSources';
import { yearsSummary } from './yearsSummary';
import { yearsTable } from './yearsTable';

/** Deaths by period. */
export const yearsText: ChartWords = ({ figures }) => ({
  hed: yearsHed(figures),
  dek: 'Deaths a year, Americans and all partners',
  summary: yearsSummary(figures),
  table: yearsTable(figures),
  source: listSources(figures.tables.periods, figures.tables.sources),
});

/** The same, alone. */
export const yearsAlone: AloneWords = (_, { hed, dek }) => ({
  hed,
  dek: `${dek}, in Afghanistan`,
});

function yearsHed({ nearestSpan, claims }: Figures): Hed {
  if (nearestSpan === null) return { lead: 'In no year did a partner die', number: '', tail: '' };
  const years = formatYears(nearestSpan.from, nearestSpan.to);
  return {
    lead: claims['nearly-one-for-one'] ? 'Nearly one for one in ' : 'Nearest to one for one in ',
    number: years,
    tail: '',
  };
}
