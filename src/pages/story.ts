// The story in the browser: takes over the prerendered page, then asks for newer data.
import '../styles/story.css';
import { StoryState } from '../story/state/storyState.svelte';
import { pause } from '../story/takeover/takeOverStory';
import { builtData } from './builtData';
import { offerEmbeds } from './dialog/offerEmbeds';
import { openStory } from './openStory';
import { refreshDataset } from './refreshDataset';
import { sharingOf } from './sharingOf';

// Reading the modules is a task by itself.
await pause();
const built = builtData();
const story = new StoryState(built.dataset, built.tables);
offerEmbeds(document, story);
// From a folder of the reader's disk there is nothing to cite.
if (location.protocol !== 'file:') story.readAt = location.origin + location.pathname;
const { address, rest } = await openStory(story);
story.sharing = sharingOf(window, address, () => story.sentence);
// Not waited for: what it loads needs this module, which would wait for it.
void takeNewer();

async function takeNewer(): Promise<void> {
  const refreshed = await refreshDataset('data/fatalities.csv', built);
  if (refreshed.kind === 'newer') {
    await rest();
    story.replaceDataset(refreshed.dataset, new Date().toISOString().slice(0, 10));
  } else if (refreshed.kind === 'kept') {
    console.info(refreshed.reason);
  }
}
