// Takes the prerendered page over, opens it where its address says, and keeps the address where the reader
// is. The same for the page on the web and for the story as one file.
import { holdPlace } from '../scroll/holdPlace';
import { trackStep } from '../scroll/trackStep';
import { readAddress } from '../story/state/readAddress';
import type { StoryState } from '../story/state/storyState.svelte';
import { defineLivePage } from '../story/takeover/defineLivePage';
import { pickCountries } from '../story/takeover/pickCountries';
import { pause, takeOverStory } from '../story/takeover/takeOverStory';
import { offerDownloads } from './downloads/offerDownloads';
import { followStory } from './followStory.svelte';

/** A story that answers. */
export interface OpenedStory {
  /** Takes over what is left of the page; resolves when all of it answers, rejects where that can't be. */
  readonly whole: () => Promise<void>;
  /** The address of where the reader is. */
  readonly address: () => string;
}

/** Resolves when the first passage answers, with what the address asks for. */
export async function openStory(story: StoryState): Promise<OpenedStory> {
  offerDownloads(document, story);
  story.address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;
  document.documentElement.dataset.live = '';
  defineLivePage();
  // The figures are a task by themselves, and so is the style of a page that answers.
  void story.figures;
  await pause();

  const { rule, country } = readAddress(location.search, story.tables.countries);
  // It changes no number, so its sentence stands from the first picture on.
  story.openWith(story.rule, country);
  const { opened, rest, whole } = takeOverStory(document, story);
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
  return { whole, address: followStory(window, story, trackStep) };
}

/** Whether the browser puts the page where the reader left it. */
function isRestored(): boolean {
  const entries = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entries[0]?.type !== 'navigate';
}
