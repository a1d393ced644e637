// The ten numbers that show what they count, and the panel that tells of one. Loaded when a reader presses the
// first. Tests check that what each marks, and what its rows add up to, is its value, whatever the data and the rule.
import { LATER_TABLES } from '../../dataset/laterTables.gen';
import type { CountedNumber, NumberId } from '../state/countedNumber';
import type { Asked, OpenNumber } from '../state/numberState.svelte';
import { COUNTED_MARKS } from './countedMarks';
import { COUNTED_PEOPLE } from './countedPeople';
import NumberPanel from './NumberPanel.svelte';

/** Every number, by the step that has it. */
export const TEN_NUMBERS: Readonly<Record<NumberId, CountedNumber>> = {
  ...COUNTED_PEOPLE,
  ...COUNTED_MARKS,
};

/** Everything that is needed to open a number. */
export function openNumber(id: NumberId, story: Asked): OpenNumber {
  story.complete(LATER_TABLES);
  return { ...TEN_NUMBERS[id], id, Panel: NumberPanel };
}
