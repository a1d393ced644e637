// The story as text, for the build: what the published page holds before any script runs.
import { render } from 'svelte/server';
import Story from '../story/Story.svelte';
import { StoryState } from '../story/storyState.svelte';
import { storyDescription, storyTitle } from '../story/headline';
import { builtData } from './tables';

/** The prerendered story and what its head says. Throws DataError where a table has an error. */
export function storyMarkup(): { body: string; title: string; description: string } {
  const { dataset, tables } = builtData();
  const story = new StoryState(dataset, tables);
  const { body } = render(Story, { props: { story } });
  return {
    body,
    title: storyTitle(story.figures),
    description: storyDescription(story.figures),
  };
}
