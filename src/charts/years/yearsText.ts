// What the chart of deaths by year says outside its drawing.
import { nearestOf } from '../../wording/claimWordings';
import { partsOf, say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import type { AloneWords, ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { listSources, nameSources } from '../parts/listSources';
import { yearsSummary } from './yearsSummary';
import { yearsTable } from './yearsTable';

/** Deaths by period. */
export const yearsText: ChartWords = ({ figures }) => ({
  hed: hedOf(partsOf(byYear.hed, nearestOf(figures))),
  dek: say(byYear.dek),
  summary: yearsSummary(figures),
  table: yearsTable(figures),
  source: listSources(figures.tables.periods, figures.tables.sources),
  sourceName: nameSources(figures.tables.periods, figures.tables.sources),
});

/** The same, alone. */
export const yearsAlone: AloneWords = (_, { hed }) => ({ hed, dek: say(byYear.aloneDek) });
