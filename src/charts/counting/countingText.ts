// What the chart of every way to count says outside its drawing.
import { max, min } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { waysToCount } from '../../figures/waysToCount';
import { partsOf, say } from '../../wording/say';
import { sourceLine } from '../../wording/source';
import { sources, ways } from '../../wording/words.gen';
import type { ChartWords, Hed } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { CLAIMED_RATIO } from './countingModel';
import { countingSummary } from './countingSummary';
import { countingTable } from './countingTable';

/** The ratio under every way to count. */
export const countingText: ChartWords = ({ figures, rule }) => ({
  hed: countingHed(figures, rule),
  dek: say(ways.dek),
  keys: [
    { tone: 'ally', text: say(ways.keys.nato) },
    { tone: 'other', text: say(ways.keys.all) },
  ],
  summary: countingSummary(figures, rule),
  table: countingTable(figures, rule),
  source: say(sources.counts, { list: sourceLine(figures.dataset) }),
  sourceName: say(sources.countsShort, { counts: waysToCount(figures, rule).length }),
});

function countingHed(figures: Figures, rule: CountingRule): Hed {
  const all = waysToCount(figures, rule);
  const ratios = all.flatMap(({ americansPerAlly }) => americansPerAlly ?? []);
  const [least, most] = [min(ratios) ?? 0, max(ratios) ?? 0];
  // As it is printed: what reads 2.00 is not above two.
  const isAbove = ratios.length === all.length && Math.round(least * 100) > CLAIMED_RATIO * 100;
  return hedOf(
    partsOf(ways.hed, {
      case: ratios.length === 0 ? 'none' : isAbove ? 'above' : 'around',
      ways: all.length,
      least,
      most,
    }),
  );
}
