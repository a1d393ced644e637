// The numbers of the story that show what they count: only their values, which the sentences have at once.
// What each marks and how it is reached is loaded when a reader asks.
import { greatest } from 'd3';
import type { TollGroup } from '../../dataset/dataset';
import { HEADLINE_RULE, type CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { alliesWithRate } from '../../figures/perMillion';
import { waysToCount, type WayToCount } from '../../figures/waysToCount';
import type { ChartChoice } from '../../charts/parts/chartText';
import type { NumberId } from '../state/countedNumber';

/** A count of dots or marks, 0 where there is nothing to show. */
type NumberOf = (choice: Pick<ChartChoice, 'figures' | 'rule'>) => number;

/** By the step that has them. */
export const NUMBER_VALUES: Readonly<Record<NumberId, NumberOf>> = {
  /** Everyone but the Americans, below the pairs. */
  claim: ({ figures }) => figures.others,
  /** Pairs with an ally under the rule. */
  places: ({ figures, rule }) => figures.counts[rule].withAlly,
  /** Ways to count that come to a ratio. */
  counting: ({ figures, rule }) => waysWithRatio(figures, rule).length,
  /** Americans and allies under the rule; 0 where no ally died. */
  'one-in-three': ({ figures, rule }) => {
    const { americans, allies } = figures.counts[rule];
    return allies === 0 ? 0 : americans + allies;
  },
  /** Others who died in the span that is nearest to one for one. */
  years: ({ figures }) => figures.nearestSpan?.others ?? 0,
  /** Everyone but the Americans. */
  countries: ({ figures }) => figures.others,
  /** Countries: allies of today with a rate. */
  rates: ({ figures }) => alliesWithRate(figures.dataset).length,
  /** The largest group that was counted, not estimated. */
  'left-out': ({ figures }) => largestCounted(figures)?.deaths ?? 0,
  /** The Americans. */
  verdict: ({ figures }) => figures.americans,
  /** Others whom the headline leaves out. */
  method: ({ figures }) => figures.counts[HEADLINE_RULE].notCounted,
};

/** The ways to count that have a dot in their chart: not those by which no ally died. */
export function waysWithRatio(figures: Figures, rule: CountingRule): readonly WayToCount[] {
  return waysToCount(figures, rule).filter(({ americansPerAlly }) => americansPerAlly !== null);
}

/** The largest group of the toll that is a count; undefined where all are estimates. */
export function largestCounted({ toll }: Figures): TollGroup | undefined {
  return greatest(
    toll.groups.filter(({ kind }) => kind === 'count'),
    ({ deaths }) => deaths,
  );
}
