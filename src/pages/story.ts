// The story in the browser: takes over the prerendered page, then asks for newer data.
import '../styles/story.css';
import { logKept } from '../story/logKept';
import { StoryState } from '../story/state/storyState.svelte';
import { pause } from '../story/takeover/takeOverStory';
import { firstData } from './firstData';
import { offerEmbeds } from './dialog/offerEmbeds';
import { openStory } from './openStory';
import { refreshDataset } from './refreshDataset';
import { sharingOf } from './sharingOf';

void open();

async function open(): Promise<void> {
  // Reading the modules is a task by itself. And what they load later needs this one: it must be read by then.
  await pause();
  const built = firstData();
  const story = new StoryState(built.dataset, built.tables);
  offerEmbeds(document, story);
  // From a folder of the reader's disk there is nothing to cite.
  if (location.protocol !== 'file:') story.readAt = location.origin + location.pathname;
  const { address, whole } = await openStory(story);
  story.sharing = sharingOf(window, address, () => story.sentence);
  const newer = await refreshDataset('data/fatalities.csv', built);
  if (!newer) return;
  // All of the page shows the newer figures, or none of it.
  await whole().then(
    () => story.replaceDataset(newer, new Date().toISOString().slice(0, 10)),
    (error: unknown) => logKept('figures', error),
  );
}
