// What the chart of deaths by year says outside its drawing.
import { nearestOf, runOf } from '../../wording/claimValues';
import type { Figures } from '../../figures/figures';
import { partsOf, say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import type { ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { listSources, nameSources } from '../parts/listSources';
import { publishersOf, yearsSummary } from './yearsSummary';
import { yearsTable } from './yearsTable';

/** Deaths by period. */
export const yearsText: ChartWords = ({ figures }) => ({
  hed: hedOf(partsOf(byYear.hed, findingOf(figures))),
  dek: say(byYear.dek, { source: publishersOf(figures.tables) }),
  summary: yearsSummary(figures),
  table: yearsTable(figures),
  source: listSources(figures.tables.periods, figures.tables.sources),
  sourceName: nameSources(figures.tables.periods, figures.tables.sources),
});

/** What the headline says: the longest run of years with more than one for two; without one, what came nearest to one for one. */
export function findingOf(figures: Figures) {
  const { years, span } = runOf(figures);
  const near = nearestOf(figures);
  return { years, span, case: near.case, near: near.span };
}
