// Lays the stage over a run of steps and keeps it told which step the reader is at.
import { mount } from 'svelte';
import { stageSteps } from '../../scroll/stageSteps';
import { STEPS, type Step } from '../storyboard';
import Stage from './Stage.svelte';
import type { StoryState } from '../state/storyState.svelte';

/** Raises the stage in a passage of steps; it stands for the life of the page. */
export function raiseStage(container: Element, story: StoryState): void {
  const props = $state<{ story: StoryState; step: Step | null; isReached: boolean }>({
    story,
    step: null,
    isReached: false,
  });
  mount(Stage, { target: container, props });
  stageSteps(container, (id, isReached) => {
    props.step = STEPS.find((step) => step.id === id) ?? null;
    props.isReached = isReached;
  });
}
