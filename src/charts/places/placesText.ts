// What the picture of the pairs says outside its drawing, in the story.
import { pairsLine, pairsOf } from '../../wording/pairs';
import { turned } from '../../wording/ratio';
import { partsOf } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import type { ChartChoice, ChartText, ChartWords, HedAndDek } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { beforeLine, placesSummary } from './placesSummary';
import { placesTable } from './placesTable';

/** Every pair. */
export const placesText: ChartWords = ({ figures, rule }) => {
  const count = figures.counts[rule];
  return {
    hed: hedOf(partsOf(pairs.hed, turned(count))),
    dek: pairsLine(count),
    dekStart: hedOf(partsOf(pairs.dek, pairsOf(count))).number,
    summary: placesSummary(count),
    table: placesTable(figures),
  };
};

/** What is said before anybody is counted. */
export function beforeText({
  figures,
  rule,
}: ChartChoice): HedAndDek & Partial<Pick<ChartText, 'dekStart' | 'keys'>> {
  return {
    hed: hedOf(partsOf(pairs.before.hed, { pairs: figures.counts[rule].places })),
    dek: beforeLine(figures.counts[rule]),
  };
}
