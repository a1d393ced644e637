// The ten numbers that show what they count. Loaded when a reader presses the first. Tests check that what
// each marks, and what its rows add up to, is its value, whatever the data and the rule.
import type { NumberId, ShownNumber } from './shownNumber';
import { SHOWN_COUNTS } from './shownCounts';
import { SHOWN_PEOPLE } from './shownPeople';

/** Every number, by the step that has it. */
export const TEN_NUMBERS: Readonly<Record<NumberId, ShownNumber>> = {
  ...SHOWN_PEOPLE,
  ...SHOWN_COUNTS,
};
