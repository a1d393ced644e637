// What the picture of the pairs says outside its drawing, in the story.
import { pairsLine, pairsOf } from '../../wording/pairs';
import { turned } from '../../wording/ratio';
import { partsOf } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import type { ChartChoice, ChartText, ChartWords, HedAndDek } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { beforeLine, pairsSummary } from './pairsSummary';
import { pairsTable } from './pairsTable';

/** Every pair. */
export const pairsText: ChartWords = ({ figures, rule }) => {
  const count = figures.counts[rule];
  return {
    hed: hedOf(partsOf(pairs.hed, turned(count))),
    dek: pairsLine(count),
    dekStart: hedOf(partsOf(pairs.dek, pairsOf(count))).number,
    summary: pairsSummary(count),
    table: pairsTable(figures),
  };
};

/** What is said before anybody is counted. */
export function beforeText({
  figures,
  rule,
}: ChartChoice): HedAndDek & Partial<Pick<ChartText, 'dekStart' | 'keys'>> {
  return {
    hed: hedOf(partsOf(pairs.before.hed, { pairs: figures.counts[rule].pairs })),
    dek: beforeLine(figures.counts[rule]),
  };
}
