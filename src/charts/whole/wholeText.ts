// What the two pictures of everyone say outside their drawing: the two sides, and the allies' share.
import { formatPercent } from '../../wording/numbers';
import type { AloneWords, ChartWords } from '../parts/chartText';
import { shareSummary, sidesSummary } from './wholeSummary';
import { shareTable, sidesTable } from './wholeTable';

/** The two sides. */
export const sidesText: ChartWords = ({ figures }) => ({
  hed: { lead: 'The coalition’s dead, ', number: 'counted', tail: '' },
  dek: 'Each dot is one person who died',
  summary: sidesSummary(figures),
  table: sidesTable(figures),
});

/** The same, alone. */
export const sidesAlone: AloneWords = (_, { hed, dek }) => ({
  hed: { ...hed, lead: 'The coalition’s dead in Afghanistan, ' },
  dek: `${dek}, Americans and partners`,
});

/** The allies' share. */
export const shareText: ChartWords = ({ figures, rule }) => {
  const count = figures.counts[rule];
  return {
    hed: { lead: '', number: formatPercent(count.share), tail: ' of the dead' },
    dek: 'Allies, among Americans and allies together',
    summary: shareSummary(count),
    table: shareTable(figures),
  };
};

/** The same, alone. */
export const shareAlone: AloneWords = (_, { hed }) => ({
  hed: { ...hed, tail: `${hed.tail} were allies` },
  dek: 'Of the American and allied soldiers who died in Afghanistan',
});
