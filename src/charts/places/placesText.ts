// What the picture of the pairs says outside its drawing, in the story.
import { pairsLine } from '../../wording/pairs';
import { turned } from '../../wording/ratio';
import { partsOf } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import type { ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { placesSummary } from './placesSummary';
import { placesTable } from './placesTable';

/** Every pair. */
export const placesText: ChartWords = ({ figures, rule }) => {
  const count = figures.counts[rule];
  return {
    hed: hedOf(partsOf(pairs.hed, turned(count))),
    dek: pairsLine(count),
    summary: placesSummary(count),
    table: placesTable(figures),
  };
};
