// The story in the browser: takes over the prerendered page, then asks for newer data.
import '../styles/story.css';
import { holdPlace } from '../scroll/holdPlace';
import { trackStep } from '../scroll/trackStep';
import { readAddress } from '../story/state/readAddress';
import { StoryState } from '../story/state/storyState.svelte';
import { pickCountries } from '../story/takeover/pickCountries';
import { pause, takeOverStory } from '../story/takeover/takeOverStory';
import { builtData } from './builtData';
import { offerEmbeds } from './dialog/offerEmbeds';
import { offerDownloads } from './downloads/offerDownloads';
import { followStory } from './followStory.svelte';
import { refreshDataset } from './refreshDataset';
import { sharingOf } from './sharingOf';

// Reading the modules is a task by itself.
await pause();
const built = builtData();
const story = new StoryState(built.dataset, built.tables);
offerEmbeds(document, story);
offerDownloads(document, story);
story.address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;
// From a folder of the reader's disk there is nothing to cite.
if (location.protocol !== 'file:') story.readAt = location.origin + location.pathname;
document.documentElement.dataset.live = '';
// Whatever else the page writes, a saved copy of it keeps: see styles/copy.css.
customElements.define('live-page', class extends HTMLElement {});

const { rule, country } = readAddress(location.search, built.tables.countries);
// It changes no number, so its sentence stands from the first picture on.
story.openWith(story.rule, country);
const { opened, rest } = takeOverStory(document, story);
const asked = opened.then(async () => {
  if (rule === story.rule) return;
  // What was built is taken over first, part by part: then the change is one task for the whole page.
  await rest();
  // A reader who chose meanwhile is right.
  if (story.hasBuiltNumbers) story.openWith(rule, story.country);
});
const main = document.querySelector('main');
if (main) {
  holdPlace(main, isRestored() ? asked : Promise.resolve());
  pickCountries(main, story);
}
await asked;
const address = followStory(window, story, trackStep);
story.sharing = sharingOf(window, address, () => story.sentence);
// Not waited for: what it loads needs this module, which would wait for it.
void takeNewer();

/** Whether the browser puts the page where the reader left it. */
function isRestored(): boolean {
  const entries = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entries[0]?.type !== 'navigate';
}

async function takeNewer(): Promise<void> {
  const refreshed = await refreshDataset('data/fatalities.csv', built);
  if (refreshed.kind === 'newer') {
    await rest();
    story.replaceDataset(refreshed.dataset, new Date().toISOString().slice(0, 10));
  } else if (refreshed.kind === 'kept') {
    console.info(refreshed.reason);
  }
}
