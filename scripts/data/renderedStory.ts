// The story with a dataset, read from its markup: for the command line, which hands in a parser.
import type { Dataset, Tables } from '../../src/dataset/dataset';
import { renderStory } from '../../src/story/takeover/renderStory';
import { StoryState } from '../../src/story/state/storyState.svelte';
import { readStory, type StoryReading } from '../../src/desk/changes/compareStories';

/** Renders the story and reads it. `parse` makes elements of markup. */
export function renderedStory(
  dataset: Dataset,
  tables: Tables,
  parse: (markup: string) => ParentNode,
): StoryReading {
  const story = new StoryState(dataset, tables);
  return readStory(story.figures, parse(renderStory(story)));
}
