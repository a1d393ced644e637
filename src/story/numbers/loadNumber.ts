// Asks for what opens a number, when a reader presses the first.
import type { LoadNumber } from '../state/numberState.svelte';

/** No second try where it does not come: some browsers ask for a module only once. */
export const loadNumber: LoadNumber = async (id, story) => {
  const { openNumber } = await import('./openNumber');
  return openNumber(id, story);
};
