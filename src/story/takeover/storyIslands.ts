// Every part of the page, also those that come late: for the build and the desk, and for who takes them over.
import { island, type Island } from './island';
import { LAST_WORDS } from '../lastWords';
import { isLast, STEPS } from '../storyboard';
import StepWords from '../article/StepWords.svelte';
import type { StoryState } from '../state/storyState.svelte';
import { firstIslands } from './firstIslands';

/** The last steps' words. */
export function lastIslands(story: StoryState): readonly Island[] {
  return STEPS.flatMap(({ id, gives }) =>
    isLast(id)
      ? island('data-words', id, null, StepWords, { story, id, gives, Words: LAST_WORDS[id] })
      : [],
  );
}

/** Every island of the story. */
export function storyIslands(story: StoryState): readonly Island[] {
  return [...firstIslands(story), ...lastIslands(story)];
}
