// What the picture of those whom the sentence leaves out says outside its drawing.
import { afghansOf } from '../../wording/claimValues';
import { partsOf, say } from '../../wording/say';
import { sources, toll as words } from '../../wording/words.gen';
import type { ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { listSources, nameSources } from '../parts/listSources';
import { tollSummary } from './tollSummary';
import { tollTable } from './tollTable';

/** Who the sentence leaves out. */
export const tollText: ChartWords = ({ figures }) => ({
  hed: hedOf(partsOf(words.hed, afghansOf(figures))),
  dek: say(words.dek),
  summary: tollSummary(figures),
  table: tollTable(figures),
  // Kept short: a narrow embed is tall already.
  source: say(sources.toll, { groups: listSources(figures.toll.groups, figures.tables.sources) }),
  sourceName: nameSources(figures.toll.groups, figures.tables.sources),
});
