// The whole story as markup, for the command line. The desk mounts it instead: see mountStory.ts.
import { render } from 'svelte/server';
import { stepIslands } from '../story/islands';
import { LATER_STEPS } from '../story/laterSteps';
import { OPENING_STEPS } from '../story/openingSteps';
import Story from '../story/Story.svelte';
import type { StoryState } from '../story/storyState.svelte';

/** The shell with the island of each step in its place. */
export function renderStory(story: StoryState): string {
  const islands = stepIslands(story, { ...OPENING_STEPS, ...LATER_STEPS });
  return islands.reduce((page, { attribute, name, component, props }) => {
    const place = `${attribute}="${name}">`;
    return page.replace(place, () => `${place}${render(component, { props }).body}`);
  }, render(Story).body);
}
