// The story in the browser: takes over the prerendered page, then asks for newer data.
import '../styles/story.css';
import { readAddress } from '../story/state/readAddress';
import { holdPlace } from '../scroll/holdPlace';
import { trackStep } from '../scroll/trackStep';
import { loadPart } from '../story/takeover/loadPart';
import { StoryState } from '../story/state/storyState.svelte';
import { pause, takeOverStory } from '../story/takeover/takeOverStory';
import { offerDownloads } from './downloads/offerDownloads';
import { offerEmbeds } from './dialog/offerEmbeds';
import { refreshDataset } from './refreshDataset';
import { builtDataset, builtTables } from './tables';

// Reading the modules, the tables and the dead are three tasks.
await pause();
const { tables, reference } = builtTables();
await pause();
const dataset = builtDataset(reference);
const story = new StoryState(dataset, tables);
const { rule, country } = readAddress(location.search, tables.countries);
story.openWith(rule, country);
offerEmbeds(document, story);
offerDownloads(document, story);
// As the build knew it; where it did not, its own, once the page is taken over as it was built.
story.address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;
document.documentElement.dataset.live = '';

const taken = takeOverStory(document, story);
const main = document.querySelector('main');
if (main) holdPlace(main, isRestored() ? taken : Promise.resolve());
const whole = await taken;
story.address ??= location.origin + location.pathname;
// What they share with the later steps may be what did not come: that is said already.
void loadPart(whole ? 'address and share button' : null, import('./laterControls')).then(
  (controls) => controls?.offerControls(window, story, trackStep),
);
// Newer figures only where all of the page can take them: in half of it they would contradict the rest.
if (whole) await takeNewer();

/** Whether the browser puts the page where the reader left it. */
function isRestored(): boolean {
  const entries = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entries[0]?.type !== 'navigate';
}

async function takeNewer(): Promise<void> {
  const refreshed = await refreshDataset('data/fatalities.csv', dataset, reference);
  if (refreshed.kind === 'newer') {
    story.replaceDataset(refreshed.dataset, new Date().toISOString().slice(0, 10));
  } else if (refreshed.kind === 'kept') {
    console.info(refreshed.reason);
  }
}
