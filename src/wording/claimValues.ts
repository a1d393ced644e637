// What the messages of the claims are given: the case that holds for these figures, and its numbers. The
// conditions are in figures/claims.ts.
import { greatest, least } from 'd3';
import { AMERICANS } from '../dataset/americans';
import type { Period } from '../dataset/dataset';
import { isAboutOneInThree, mostRoundToTwo, roundsToTwo } from '../figures/claims';
import type { Count } from '../figures/count';
import type { CountingRule } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { rateOf } from '../figures/perMillion';
import type { Span } from '../figures/spans';
import { formatRate } from './rate';
import { turned } from './ratio';
import { say } from './say';
import { sides } from './words.gen';

/** Whether the sentence holds under a rule, exactly or rounded, and the ratio: for the messages of the verdict. */
export function verdictOf({ counts }: Pick<Figures, 'counts'>, rule: CountingRule) {
  const { turn, ratio } = turned(counts[rule]);
  return { case: caseOf(), ratio, rounded: Math.round(ratio) } as const;

  function caseOf() {
    if (roundsToTwo(counts[rule])) return ratio === 2 ? 'exact' : 'two';
    if (turn !== 'few') return turn === 'none' ? 'none' : 'turned';
    return Number.isInteger(ratio) ? 'whole' : 'other';
  }
}

/** The Americans' share of the dead of that year, and in which spans it was least and most. */
export function frontOf(
  year: Pick<Period, 'americans' | 'others'>,
  spans: readonly Pick<Span, 'from' | 'to' | 'americans' | 'others'>[],
) {
  const shareOf = ({ americans, others }: typeof year) => americans / (americans + others);
  const [share, low, high] = [shareOf(year), least(spans, shareOf), greatest(spans, shareOf)];
  return {
    share,
    least: low ? shareOf(low) : share,
    leastSpan: low ?? { from: 2010, to: 2010 },
    most: high ? shareOf(high) : share,
    mostSpan: high ?? { from: 2010, to: 2010 },
  } as const;
}

/** By how many of the counts the sentence holds, rounded. */
export function roundedOf({ roundingCounts: { all, rounding } }: Pick<Figures, 'roundingCounts'>) {
  const some = mostRoundToTwo({ all, rounding }) ? 'most' : 'few';
  const share = rounding === 0 ? 'none' : rounding === all ? 'all' : some;
  return { share, all, rounding } as const;
}

/** The longest run of years with more than one for two, and the count of the year in which it was most. */
export function runOf({ runAbove, soFar }: Pick<Figures, 'runAbove' | 'soFar'>) {
  const inRun = soFar.filter(
    ({ to }) => runAbove !== null && to >= runAbove.from && to <= runAbove.to,
  );
  const most = greatest(inRun, ({ americans, others }) => others / americans);
  return {
    years: runAbove?.years ?? 0,
    span: runAbove ?? { from: 0, to: 0 },
    most: String(most?.to ?? ''),
    ...sidesOf(most ?? { americans: 0, others: 0 }),
  };
}

/** The span of years that came nearest to one for one. */
export function nearestOf({ nearestSpan: span, claims }: Pick<Figures, 'nearestSpan' | 'claims'>) {
  const near = claims['nearly-one-for-one'] ? 'nearly' : 'nearest';
  return {
    case: span === null ? 'none' : near,
    span: span ?? { from: 0, to: 0 },
    others: span?.others ?? 0,
    americans: sidesOf(span ?? { americans: 0, others: 0 }).americans,
  } as const;
}

/** '630 Americans' and '417 others', for a message. */
export function sidesOf({ americans, others }: Pick<Span, 'americans' | 'others'>) {
  return {
    americans: say(sides.labels.americans, { dead: americans }),
    others: say(sides.labels.others, { dead: others }),
  };
}

/** Denmark beside the United States, per million. */
export function denmarkOf({ rates, claims }: Pick<Figures, 'rates' | 'claims'>) {
  const [danish, american] = [rateOf(rates, 'DNK'), rateOf(rates, AMERICANS)];
  const apart = danish === undefined ? 'none' : 'apart';
  return {
    case: claims['denmark-level'] ? 'level' : apart,
    danish: danish ?? 0,
    american: american ?? 0,
    both: [...new Set([danish, american].flatMap((rate) => (rate ? formatRate(rate) : [])))],
  } as const;
}

/** Whether the allies are about one in three of the dead. */
export function oneInThreeOf({ allies, share }: Pick<Count, 'allies' | 'share'>) {
  const about = isAboutOneInThree(share) ? 'third' : 'other';
  return { about: allies === 0 ? 'none' : about, share } as const;
}

/** How many Afghans died for each of the coalition. */
export function afghansOf({ toll, claims }: Pick<Figures, 'toll' | 'claims'>) {
  const { timesTheCoalition: exact } = toll;
  return {
    more: claims['afghan-toll-larger'] ? 'many' : 'few',
    times: roundTimes(exact),
    exact,
  } as const;
}

/** 'About thirty times' is as exact as estimates allow: to tens from twenty on, otherwise to whole ones. */
function roundTimes(times: number): number {
  return times >= 20 ? Math.round(times / 10) * 10 : Math.round(times);
}
