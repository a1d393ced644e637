// The story with a dataset, read from its markup: for the command line, which hands in a parser.
import type { Dataset, Tables } from '../../dataset/dataset';
import { renderStory } from '../../story/takeover/renderStory';
import { StoryState } from '../../story/state/storyState.svelte';
import { readStory, type StoryReading } from './compareStories';

/** Renders the story and reads it. `parse` makes elements of markup. */
export function renderedStory(
  dataset: Dataset,
  tables: Tables,
  parse: (markup: string) => ParentNode,
): StoryReading {
  const story = new StoryState(dataset, tables);
  return readStory(story.figures, parse(renderStory(story)));
}
