// The ten numbers that show what they count. Loaded when a reader presses the first. Tests check that what
// each marks, and what its rows add up to, is its value, whatever the data and the rule.
import type { NumberId, ShownNumber } from '../state/countedNumber';
import { SHOWN_COUNTS } from './countedMarks';
import { SHOWN_PEOPLE } from './countedPeople';

/** Every number, by the step that has it. */
export const TEN_NUMBERS: Readonly<Record<NumberId, ShownNumber>> = {
  ...SHOWN_PEOPLE,
  ...SHOWN_COUNTS,
};
