// The parts of the page that are rendered, and taken over, each by itself: where each stands in the shell, and
// what it is made of. Those that a choice can change, which the page carries from the start.
import { island, type Island } from './island';
import Notice from '../article/Notice.svelte';
import { STEP_WORDS } from '../stepWords';
import { isLast, STEPS, type Step } from '../storyboard';
import StepFigure from '../article/StepFigure.svelte';
import StepWords from '../article/StepWords.svelte';
import type { StoryState } from '../state/storyState.svelte';

/** All but the last steps' words, in the order of the page; that of the live region comes last. */
export function firstIslands(story: StoryState): readonly Island[] {
  const notice = island('data-notice', 'page', null, Notice, { story });
  return [...STEPS.flatMap((step) => islandsOf(step, story)), notice];
}

function islandsOf({ id, view, gives }: Step, story: StoryState): Island[] {
  const words = isLast(id)
    ? []
    : [island('data-words', id, null, StepWords, { story, id, gives, Words: STEP_WORDS[id] })];
  if (view === null) return words;
  return [...words, island('data-figure', id, view, StepFigure, { story, id, view })];
}
