// What the chart of every way to count says outside its drawing.
import { max, min } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { waysToCount } from '../../figures/waysToCount';
import { formatRatio } from '../../wording/ratio';
import { sourceLine } from '../../wording/source';
import type { AloneWords, ChartWords, Hed } from '../parts/chartText';
import { countingSummary } from './countingSummary';
import { countingTable } from './countingTable';

/** The ratio under every way to count. */
export const countingText: ChartWords = ({ figures, rule }) => ({
  hed: countingHed(figures, rule),
  dek: 'American deaths for each allied death',
  summary: countingSummary(figures, rule),
  table: countingTable(figures, rule),
  // Our count, and those of others, which the chart names.
  source: `${sourceLine(figures.dataset)}; others’ counts as named`,
});

/** The same, alone. */
export const countingAlone: AloneWords = (_, { hed }) => ({
  hed,
  dek: 'American deaths in Afghanistan for each allied death, by every way to count',
});

function countingHed(figures: Figures, rule: CountingRule): Hed {
  const ratios = waysToCount(figures, rule).flatMap(
    ({ americansPerAlly }) => americansPerAlly ?? [],
  );
  const [least, most] = [min(ratios), max(ratios)];
  if (least === undefined || most === undefined) {
    return { lead: 'By any count, ', number: 'no ally died', tail: '' };
  }
  const range = `${formatRatio(least, 'chart')} to ${formatRatio(most, 'chart')}`;
  return { lead: 'From ', number: range, tail: ' for one' };
}
