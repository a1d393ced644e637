// What a number that shows what it counts is made of. Types only.
import type { Marks } from '../../charts/dots/marks';
import type { ChartChoice } from '../../charts/parts/chartText';
import type { StepId } from '../storyboard';

/** Steps with such a number: at most one a step. */
export type NumberId = Exclude<StepId, 'top' | 'said' | 'followed' | 'end'>;

/**
 * What a number marks in its step's picture, and how many that are: the number itself. Where nothing is marked,
 * its people are not known one by one, or have no picture here: dots are drawn beside the arithmetic.
 */
export interface NumberMarks extends Marks {
  readonly count: number;
}

/** A line of a sum. */
export interface NumberRow {
  readonly label: string;
  readonly sign: '+' | '−';
  /** A whole number, 1 or more. */
  readonly number: number;
}

/** How a number is reached, in words. */
export interface Arithmetic {
  /** What is marked, in a sentence: '1,064 dots marked: allies who have a place.' */
  readonly marked: string;
  /** Adds up to the number. */
  readonly rows: readonly NumberRow[];
  /** What the story makes of it, and how that is rounded; sentences. */
  readonly then: readonly string[];
  /** Ids of where its figures are from, some perhaps more than once; none where a data file names none. */
  readonly sources: readonly string[];
}

/** What a number marks and how it is reached, under a rule. */
export interface CountedNumber {
  readonly marks: (choice: Pick<ChartChoice, 'figures' | 'rule'>) => NumberMarks;
  readonly arithmetic: (choice: Pick<ChartChoice, 'figures' | 'rule'>) => Arithmetic;
}
