// Loads the code of the later steps, and goes on without it where it does not come.
import { restoreBuilt } from './drawIsland';
import type * as LaterSteps from '../laterSteps';
import { loadPart } from './loadPart';
import { OPENING_STEPS } from '../openingSteps';
import { STEPS } from '../storyboard';
import type { StoryState } from '../state/storyState.svelte';

/** The later steps; null where they can't be loaded: those in `root` then stay as they were built. */
export async function loadLater(
  root: ParentNode,
  story: StoryState,
): Promise<typeof LaterSteps | null> {
  const later = await loadPart('steps from ‘Who counts?’ on', import('../laterSteps'));
  if (later) return later;
  for (const { id } of STEPS.filter((step) => !(step.id in OPENING_STEPS))) {
    const words = root.querySelector(`[data-words="${id}"]`);
    if (words) restoreBuilt(words, story);
  }
  return null;
}
