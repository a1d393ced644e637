// The story as one file, in the browser: answers as the page does, but asks for nothing.
import { StoryState } from '../story/state/storyState.svelte';
import { builtData } from './builtData';
import { openStory } from './openStory';
import { standAlone } from './standAlone';

const { dataset, tables } = builtData();
const story = new StoryState(dataset, tables);
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;
standAlone(story, canonical);
void openStory(story);
