// Hands the story down to its words and figures. Knows no state of its own.
import { createContext } from 'svelte';
import type { StoryState } from './storyState.svelte';

/** What is handed down: the state, and whether this part of the page answers to the reader yet. */
interface StoryContext {
  readonly story: StoryState;
  /** False until the part has been taken over: no control is shown before. */
  readonly live: boolean;
}

/** `useStory()` in a component below StepWords or StageFigure. */
export const [useStory, provideStory] = createContext<StoryContext>();
