// The numbers of the opening steps that show what they count. Only their values: the sentence has them
// at once; what they mark and how they are reached is loaded when a reader asks.
import type { ChartChoice } from '../../charts/parts/chartText';

/** A number of the story: a count of dots or marks, 0 where there is nothing to show. */
export type NumberOf = (choice: Pick<ChartChoice, 'figures' | 'rule'>) => number;

/** By the step that has them. */
export const OPENING_NUMBERS = {
  /** Everyone on the lists. */
  top: ({ figures }) => figures.americans + figures.partners,
  /** Places taken under the rule. */
  places: ({ figures, rule }) => figures.counts[rule].taken,
} satisfies Record<string, NumberOf>;
