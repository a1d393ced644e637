// What the page offers once its story answers: an address that says where the reader is, and a way to
// share it. Loaded after the opening, and lean: what the opening has already is handed in.
import type { trackStep } from '../scroll/trackStep';
import { pickCountries } from '../story/takeover/pickCountries';
import type { StoryState } from '../story/state/storyState.svelte';
import { followStory } from './followStory.svelte';
import { offerSharing } from './share/offerSharing';

/** Makes the address, the contents and the places for sharing follow the story. */
export function offerControls(window: Window, story: StoryState, track: typeof trackStep): void {
  const address = followStory(window, story, track);
  offerSharing(window, address, () => story.sentence);
  const main = window.document.querySelector('main');
  if (main) pickCountries(main, story);
}
