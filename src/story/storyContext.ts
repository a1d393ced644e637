// Hands the story's state down to its words and figures. Knows no state of its own.
import { createContext } from 'svelte';
import type { StoryState } from './storyState.svelte';

/** `useStory()` in a component below Story.svelte gives the state that Story.svelte was handed. */
export const [useStory, provideStory] = createContext<StoryState>();
