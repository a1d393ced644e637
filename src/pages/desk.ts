// The desk in the browser: everything that it needs for a table as text came with it, so it works without a network.
import { mount } from 'svelte';
import '../styles/desk.css';
import Desk from '../desk/Desk.svelte';
import { DeskState } from '../desk/deskState.svelte';
import { storyWith } from '../desk/changes/storyWith';
import { codeNamed } from '../dataset/names/codeNamed';
import { referenceFrom } from '../dataset/referenceFrom';
import { defineLivePage } from '../story/takeover/defineLivePage';
import { refreshDataset } from './refreshDataset';
import { builtData } from './builtData';

const target = document.getElementById('desk');
if (target === null) throw new Error('The page has no place for the desk.');
const today = new Date().toISOString().slice(0, 10);
const built = builtData();
const { dataset, tables } = built;
const desk = new DeskState({
  dataset,
  tables,
  referenceOf: (present) => referenceFrom(tables, codeNamed, present),
  today,
  readStory: storyWith,
});
mount(Desk, { target, props: { desk } });
document.documentElement.dataset.live = '';
defineLivePage();
// The server may have a newer table than this build: that one is what readers see, and what is compared with.
const newer = await refreshDataset('data/fatalities.csv', built);
if (newer) desk.publish(newer);
