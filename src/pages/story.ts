// The story in the browser: takes over the prerendered page, then asks for newer data.
import { hydrate } from 'svelte';
import '../styles/story.css';
import Story from '../story/Story.svelte';
import { StoryState } from '../story/storyState.svelte';
import { refreshDataset } from './refreshDataset';
import { builtData } from './tables';

const target = document.querySelector('#story');
if (target) {
  const { dataset, tables, reference } = builtData();
  const story = new StoryState(dataset, tables);
  hydrate(Story, { target, props: { story } });

  const refreshed = await refreshDataset('data/fatalities.csv', dataset, reference);
  if (refreshed.kind === 'newer') {
    story.replaceDataset(refreshed.dataset, new Date().toISOString().slice(0, 10));
  } else if (refreshed.kind === 'kept') {
    console.info(refreshed.reason);
  }
}
