// The story as text, for the build: what the published page holds before any script runs.
import { render } from 'svelte/server';
import { storyDescription, storyTitle } from '../story/headline';
import { noticeIsland, stepIslands } from '../story/islands';
import { LATER_STEPS } from '../story/laterSteps';
import { OPENING_STEPS } from '../story/openingSteps';
import Story from '../story/Story.svelte';
import { StoryState } from '../story/storyState.svelte';
import { builtData } from './tables';

/** The prerendered story and what its head says. Throws DataError where a table has an error. */
export function storyMarkup(): { body: string; title: string; description: string } {
  const { dataset, tables } = builtData();
  const story = new StoryState(dataset, tables);
  return {
    body: storyBody(story),
    title: storyTitle(story.figures),
    description: storyDescription(story.figures),
  };
}

/** The shell with every island rendered in its place. */
function storyBody(story: StoryState): string {
  const islands = [
    ...stepIslands(story, { ...OPENING_STEPS, ...LATER_STEPS }),
    noticeIsland(story),
  ];
  return islands.reduce((page, { attribute, name, component, props }) => {
    const place = `${attribute}="${name}">`;
    if (!page.includes(place)) throw new Error(`The shell has no place for ${place}`);
    return page.replace(place, () => `${place}${render(component, { props }).body}`);
  }, render(Story).body);
}
