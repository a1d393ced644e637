// Deaths by period, Americans and partners, and the ratio over each span of years. What is drawn; no
// pixels.
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import { formatRatio } from '../../wording/ratio';

/** Which dead a bar stands for. */
export type Side = 'american' | 'partner';

/** One side's dead in a period, to be drawn with its area in proportion to them. */
export interface SideDeaths {
  readonly side: Side;
  readonly deaths: number;
  /** The bar's height: deaths for each year of the period. */
  readonly perYear: number;
}

/** A period of whole years, both ends included. */
export interface PeriodDeaths {
  readonly from: number;
  readonly to: number;
  /** How many years: the bars' width. */
  readonly years: number;
  readonly sides: readonly [SideDeaths, SideDeaths];
}

/** A span of years and its ratio. */
export interface SpanRatio {
  readonly from: number;
  readonly to: number;
  /** '3.8'; two decimals where the sides are nearest to each other: '1.06'. */
  readonly ratio: string;
  readonly nearest: boolean;
  /** 'nearly one for one', where that is true; else null. */
  readonly callout: string | null;
}

/** Periods and spans in the order of time. */
export interface YearsModel {
  readonly periods: readonly PeriodDeaths[];
  readonly spans: readonly SpanRatio[];
}

/** What the two sides are called in this chart. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  american: say(byYear.columns.americans),
  partner: say(byYear.columns.others),
};

/** Sets every period of the source beside our spans. */
export function yearsModel({ tables, spans, nearestSpan, claims }: Figures): YearsModel {
  return {
    periods: tables.periods.map(({ from, to, americans, partners }) => {
      const years = to - from + 1;
      const of = (side: Side, deaths: number) => ({ side, deaths, perYear: deaths / years });
      return { from, to, years, sides: [of('american', americans), of('partner', partners)] };
    }),
    spans: spans.map((span) => {
      const nearest = span === nearestSpan;
      return {
        from: span.from,
        to: span.to,
        ratio: formatRatio(span.americansPerPartner, nearest ? 'chart' : 'prose'),
        nearest,
        callout: nearest && claims['nearly-one-for-one'] ? say(byYear.callout) : null,
      };
    }),
  };
}
