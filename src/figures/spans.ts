// The years of the war, gathered into spans. The deaths are another source's than the dataset's.
import { least, max, min, sum } from 'd3';
import type { Period } from '../dataset/dataset';

/** Deaths over a span of years, both ends included, with the ratio of the two sides. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly americans: number;
  readonly others: number;
  /** Null when no other died. */
  readonly americansPerOther: number | null;
}

/**
 * First years of our spans: the war's start, the move south, the surge, the drawdown, and what came
 * after the combat mission. They are our choice; the chart shows every year the source gives.
 */
const SPAN_STARTS = [2001, 2006, 2009, 2012, 2015];

/** Gathers periods, in whatever order, into spans; a period belongs to the span in which it starts. */
export function spansOf(periods: readonly Period[]): readonly Span[] {
  return SPAN_STARTS.flatMap((start, index) => {
    const end = SPAN_STARTS[index + 1] ?? Infinity;
    const inSpan = periods.filter((period) => period.from >= start && period.from < end);
    const first = min(inSpan, ({ from }) => from);
    const last = max(inSpan, ({ to }) => to);
    if (first === undefined || last === undefined) return [];
    const americans = sum(inSpan, (period) => period.americans);
    const others = sum(inSpan, (period) => period.others);
    return {
      from: first,
      to: last,
      americans,
      others,
      americansPerOther: others === 0 ? null : americans / others,
    };
  });
}

/** The span whose ratio is nearest to one for one; null when no other died in any. */
export function nearestToOne(spans: readonly Span[]): Span | null {
  const distanceOf = ({ americansPerOther }: Span) =>
    americansPerOther === null ? null : Math.abs(Math.log(americansPerOther));
  return least(spans, distanceOf) ?? null;
}
