// The story in the browser: takes over the prerendered page, then asks for newer data.
import '../styles/story.css';
import { StoryState } from '../story/storyState.svelte';
import { pause, takeOver } from '../story/takeOver';
import { offerDownloads } from './downloads/offerDownloads';
import { offerEmbeds } from './embed/offerEmbeds';
import { refreshDataset } from './refreshDataset';
import { builtData } from './tables';

// Reading the modules and reading the data are two tasks.
await pause();
const { dataset, tables, reference } = builtData();
const story = new StoryState(dataset, tables);
offerEmbeds(document, story);
offerDownloads(document, story);
await takeOver(document, story);

const refreshed = await refreshDataset('data/fatalities.csv', dataset, reference);
if (refreshed.kind === 'newer') {
  story.replaceDataset(refreshed.dataset, new Date().toISOString().slice(0, 10));
} else if (refreshed.kind === 'kept') {
  console.info(refreshed.reason);
}
