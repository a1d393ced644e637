// Asks for what opens a number, when a reader presses the first.
import { inTime } from '../logKept';
import type { LoadNumber } from '../state/numberState.svelte';

/** No second try where it does not come: some browsers ask for a module only once. */
export const loadNumber: LoadNumber = async (id, story) => {
  const { openNumber } = await inTime(import('./openNumber'), 'it has not come yet');
  return openNumber(id, story);
};
