// The closed list of sentences whose truth depends on the data: only the conditions.
// Their two wordings are in wording/claimWordings.ts.
import { AMERICANS } from '../dataset/americans';
import { descending, pairs } from 'd3';
import type { Count } from './count';
import type { CountingRule } from './countingRule';
import { rateOf, type Rate } from './perMillion';
import type { Span } from './spans';
import type { YearRun } from './soFar';
import type { Toll } from './toll';
import type { WayToCount } from './waysToCount';

/** A published sentence that must stay true when the data change. */
export type ClaimId =
  | 'rounds-to-two'
  | 'counts-round-to-two'
  | 'europe-rounds-to-two'
  | 'more-than-one-for-two'
  | 'nearly-one-for-one'
  | 'denmark-level'
  | 'order-changes'
  | 'one-in-three'
  | 'afghan-toll-larger';

/** True if the ratio rounds to two: from one and a half to less than two and a half. */
export function roundsToTwo({ americans, allies }: Pick<Count, 'americans' | 'allies'>): boolean {
  return allies > 0 && 3 * allies <= 2 * americans && 2 * americans < 5 * allies;
}

/** How many ways to count there are, and by how many of them the ratio rounds to two. */
export interface RoundingCounts {
  readonly all: number;
  readonly rounding: number;
}

/** Counts the ways to count that round to two. */
export function countsThatRound(
  ways: readonly Pick<WayToCount, 'americans' | 'allies'>[],
): RoundingCounts {
  return { all: ways.length, rounding: ways.filter(roundsToTwo).length };
}

/** True if the ratio rounds to two by more than half of the counts. */
export function mostRoundToTwo({ all, rounding }: RoundingCounts): boolean {
  return 2 * rounding > all;
}

/** True if neither side of a span lost more than a tenth more than the other. */
export function isNearlyOneForOne({
  americans,
  others,
}: Pick<Span, 'americans' | 'others'>): boolean {
  const [fewer, more] = americans < others ? [americans, others] : [others, americans];
  return fewer > 0 && 10 * more <= 11 * fewer;
}

/** Deaths per million that two countries may be apart and still be called level. */
const LEVEL_PER_MILLION = 0.1;

/** True if two rates are less than a tenth of a death per million apart. */
export function areLevel(one: number, other: number): boolean {
  return Math.abs(one - other) < LEVEL_PER_MILLION;
}

/** True if a share is nearer to one in three than to one in two or one in four. */
export function isAboutOneInThree(share: number): boolean {
  return share > 0 && Math.round(1 / share) === 3;
}

/** True if countries stand in another order by deaths per million than by deaths. */
export function orderChanges(rates: readonly { deaths: number; perMillion: number }[]): boolean {
  const byDeaths = [...rates].sort((a, b) => descending(a.deaths, b.deaths));
  return pairs(byDeaths).some(
    ([rate, next]) => next.deaths < rate.deaths && next.perMillion > rate.perMillion,
  );
}

/** The figures that the claims are about. */
export interface Evidence {
  readonly counts: Readonly<Record<CountingRule, Count>>;
  readonly rates: readonly Rate[];
  readonly roundingCounts: RoundingCounts;
  readonly runAbove: YearRun | null;
  readonly nearestSpan: Span | null;
  readonly toll: Pick<Toll, 'timesTheCoalition'>;
}

/** Which claims hold. The rule is the headline's, whatever the reader has chosen. */
export function claimsOf(figures: Evidence): Readonly<Record<ClaimId, boolean>> {
  const [denmark, americans] = [rateOf(figures.rates, 'DNK'), rateOf(figures.rates, AMERICANS)];
  return {
    'rounds-to-two': roundsToTwo(figures.counts['nato-then']),
    'counts-round-to-two': mostRoundToTwo(figures.roundingCounts),
    'europe-rounds-to-two': roundsToTwo(figures.counts['european-nato']),
    'more-than-one-for-two': figures.runAbove !== null,
    'nearly-one-for-one': figures.nearestSpan !== null && isNearlyOneForOne(figures.nearestSpan),
    'denmark-level':
      denmark !== undefined && americans !== undefined && areLevel(denmark, americans),
    'order-changes': orderChanges(figures.rates),
    'one-in-three': isAboutOneInThree(figures.counts['nato-then'].share),
    'afghan-toll-larger': figures.toll.timesTheCoalition >= 1.5,
  };
}
