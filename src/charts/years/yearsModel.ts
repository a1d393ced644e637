// Deaths by period, Americans and all others, with the count so far. What is drawn; no pixels.
import { ascending } from 'd3';
import type { Figures } from '../../figures/figures';
import type { Span } from '../../figures/spans';
import { formatYears } from '../../wording/numbers';
import { formatRatio } from '../../wording/ratio';
import { saidLater, say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';

/** Which dead a dot stands for. */
export type Side = 'american' | 'other';

/** Years of the source, both ends included, whose dead are one block of dots on either side. */
export interface YearsBlock {
  readonly from: number;
  readonly to: number;
  /** How many years: as many times six rows. */
  readonly years: number;
  /** '2009', '2012–14'. */
  readonly text: string;
  readonly deaths: Readonly<Record<Side, number>>;
  /** '1.52': Americans for each of the others who had died by its end; '–': no other had. */
  readonly soFar: string;
  /** True where that was more than one for two. */
  readonly moreThanOneForTwo: boolean;
}

/** Something that changed the numbers, as a note beside its years. */
export interface Cause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Blocks in the order of time, and what is noted beside them. */
export interface YearsModel {
  readonly blocks: readonly YearsBlock[];
  /** The span of years that came nearly to one for one; null: none did. */
  readonly near: Span | null;
  readonly causes: readonly Cause[];
}

/** What the two sides are called in this chart. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = saidLater(() => ({
  american: byYear.columns.americans,
  other: byYear.columns.others,
}));

/** Sets every period of the source beside the count so far. */
export function yearsModel({ tables, soFar, nearestSpan, claims }: Figures): YearsModel {
  const periods = [...tables.periods].sort((a, b) => ascending(a.from, b.from));
  return {
    blocks: periods.map(({ from, to, americans, others }, index) => ({
      from,
      to,
      years: to - from + 1,
      text: formatYears(from, to),
      deaths: { american: americans, other: others },
      soFar: formatRatio(soFar[index]?.americansPerOther ?? null, 'chart'),
      moreThanOneForTwo: soFar[index]?.moreThanOneForTwo ?? false,
    })),
    near: claims['nearly-one-for-one'] ? nearestSpan : null,
    // From the sources that years.why of data/words names.
    causes: [
      { from: 2006, to: 2006, text: say(byYear.causes.south) },
      { from: 2009, to: 2010, text: say(byYear.causes.surge) },
      { from: 2015, to: 2015, text: say(byYear.causes.training) },
    ],
  };
}
