// The story with a dataset, read out of sight: for the desk, which has elements at hand.
import type { Dataset, Tables } from '../../dataset/dataset';
import { StoryState } from '../../story/state/storyState.svelte';
import { readStory, type StoryReading } from './compareStories';
import { mountStory } from '../preview/mountStory';

/** Mounts the story in an element that is in no page, reads it before it wakes, and lets it go. */
export function storyWith(dataset: Dataset, tables: Tables): StoryReading {
  const story = new StoryState(dataset, tables);
  const target = document.createElement('div');
  const unmountStory = mountStory(target, story);
  const reading = readStory(story.figures, target);
  unmountStory();
  return reading;
}
