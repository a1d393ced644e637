// What the two pictures of everyone say outside their drawing: Americans and others, and the allies' share.
import { partsOf, say } from '../../wording/say';
import { share, sides } from '../../wording/words.gen';
import type { ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { shareSummary, sidesSummary } from './wholeSummary';
import { shareTable, sidesTable } from './wholeTable';

/** Americans and others. */
export const sidesText: ChartWords = ({ figures }) => ({
  // Shown nowhere but alone, where it has words of its own.
  hed: hedOf(partsOf(sides.name)),
  dek: '',
  summary: sidesSummary(figures),
  table: sidesTable(figures),
});

/** The allies' share. */
export const shareText: ChartWords = ({ figures, rule }) => {
  const count = figures.counts[rule];
  return {
    hed: hedOf(partsOf(share.hed, { share: count.share })),
    dek: say(share.dek),
    summary: shareSummary(count),
    table: shareTable(figures),
  };
};
