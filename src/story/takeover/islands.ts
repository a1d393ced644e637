// The parts of the page that are rendered, and taken over, each by itself: where each stands in the
// shell, and what it is made of. One list for the build, the page and the desk.
import { island, type Island } from './island';
import Notice from '../article/Notice.svelte';
import { STEP_WORDS } from '../stepWords';
import { STEPS, type Step } from '../storyboard';
import StepFigure from '../article/StepFigure.svelte';
import StepWords from '../article/StepWords.svelte';
import type { StoryState } from '../state/storyState.svelte';

/** Every island of the story, in the order of the page; that of the live region comes last. */
export function storyIslands(story: StoryState): readonly Island[] {
  const notice = island('data-notice', 'page', null, Notice, { story });
  return [...STEPS.flatMap((step) => islandsOf(step, story)), notice];
}

function islandsOf(step: Step, story: StoryState): Island[] {
  const Words = STEP_WORDS[step.id];
  const words = island('data-words', step.id, null, StepWords, { story, step, Words });
  if (step.view === null) return [words];
  const props = { story, id: step.id, view: step.view };
  return [words, island('data-figure', step.id, step.view, StepFigure, props)];
}
