// A number with what it marks, its arithmetic and the panel that tells it. Loaded when a reader asks.
import { LATER_TABLES } from '../../dataset/laterTables.gen';
import NumberPanel from './NumberPanel.svelte';
import type { NumberId } from '../state/countedNumber';
import type { Asked, OpenNumber } from '../state/numberState.svelte';
import { TEN_NUMBERS } from './tenNumbers';

/** Everything that is needed to open a number. */
export function openNumber(id: NumberId, story: Asked): OpenNumber {
  story.complete(LATER_TABLES);
  return { ...TEN_NUMBERS[id], id, Panel: NumberPanel };
}
