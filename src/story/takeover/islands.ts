// The parts of the page that are rendered, and taken over, each by itself: where each stands in the
// shell, and what it is made of. One list for the build, the page and the desk.
import type { Component, ComponentProps } from 'svelte';
import Guarded from './Guarded.svelte';
import Notice from '../article/Notice.svelte';
import { STEPS, type Step, type StepId, type View } from '../storyboard';
import StepFigure from '../article/StepFigure.svelte';
import StepWords from '../article/StepWords.svelte';
import type { StoryState } from '../state/storyState.svelte';

/** A component with its properties, and the attribute that marks its place in the shell. */
export interface Island {
  readonly attribute: 'data-words' | 'data-figure' | 'data-notice' | 'data-chart';
  /** The attribute's value. */
  readonly name: string;
  /** What the stage shows there; null: words. */
  readonly view: View | null;
  readonly component: typeof Guarded;
  readonly props: ComponentProps<typeof Guarded>;
}

/** The islands of the steps whose words are given, in the order of the page. */
export function stepIslands(
  story: StoryState,
  words: Readonly<Partial<Record<StepId, Component>>>,
): readonly Island[] {
  return STEPS.flatMap((step) => {
    const Words = words[step.id];
    return Words ? islandsOf(step, Words, story) : [];
  });
}

/** The island of the live region. */
export function noticeIsland(story: StoryState): Island {
  return island('data-notice', 'page', null, Notice, { story });
}

function islandsOf(step: Step, Words: Component, story: StoryState): Island[] {
  const words = island('data-words', step.id, null, StepWords, { story, step, Words });
  if (step.view === null) return [words];
  const props = { story, id: step.id, view: step.view };
  return [words, island('data-figure', step.id, step.view, StepFigure, props)];
}

/** Checks properties against the component's own before both are put in one list with others, guarded. */
export function island<Props extends Record<string, unknown>>(
  attribute: Island['attribute'],
  name: string,
  view: View | null,
  component: Component<Props>,
  props: Props,
): Island {
  const Part = component as Component<Record<string, unknown>>;
  return { attribute, name, view, component: Guarded, props: { Part, props } };
}
