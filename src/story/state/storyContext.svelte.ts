// Hands the story down from a part of the page to the components in it. A part answers to the reader
// once it has been taken over, which is when its component is mounted.
import { createContext, onMount, untrack } from 'svelte';
import type { StoryState } from './storyState.svelte';

/** What is handed down: the state, and whether this part of the page answers to the reader yet. */
interface StoryContext {
  readonly story: StoryState;
  /** False until the part has been taken over: no control is shown before. */
  readonly live: boolean;
}

const [useStory, handDown] = createContext<StoryContext>();

/** The story, in a component somewhere below one that provides it. */
export { useStory };

/** To be called once while a part's component is made; `story` is one for the life of the component. */
export function provideStory(story: () => StoryState): StoryContext {
  let live = $state(false);
  onMount(() => {
    live = true;
  });
  return handDown({
    story: untrack(story),
    get live() {
      return live;
    },
  });
}
