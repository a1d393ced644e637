// The ten numbers that show what they count. Loaded when a reader presses the first. Tests check that what
// each marks, and what its rows add up to, is its value, whatever the data and the rule.
import type { NumberId, CountedNumber } from '../state/countedNumber';
import { COUNTED_MARKS } from './countedMarks';
import { COUNTED_PEOPLE } from './countedPeople';

/** Every number, by the step that has it. */
export const TEN_NUMBERS: Readonly<Record<NumberId, CountedNumber>> = {
  ...COUNTED_PEOPLE,
  ...COUNTED_MARKS,
};
