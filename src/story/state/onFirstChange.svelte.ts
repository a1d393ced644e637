// Tells when a story stops showing what the build rendered.
import { untrack } from 'svelte';
import type { StoryState } from './storyState.svelte';

/** What follows the first change: before it is painted where numbers change, otherwise as soon as may be. */
interface Followers {
  readonly now: () => void;
  readonly soon: () => void;
}

/** Calls back with the first change. */
export function onFirstChange(story: StoryState, { now, soon }: Followers): void {
  $effect.root(() => {
    // Speaks to the parts of the page that Svelte does not have yet.
    $effect(() => {
      if (!story.hasBuiltNumbers) untrack(now);
      else if (!story.asBuilt) untrack(soon);
    });
  });
}
