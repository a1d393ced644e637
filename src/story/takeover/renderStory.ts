// The whole story as markup: for the build, and for the command line, which reads what a swap changes.
// The desk mounts it instead: see desk/preview/mountStory.ts.
import { render } from 'svelte/server';
import { storyIslands } from './storyIslands';
import Story from '../article/Story.svelte';
import type { StoryCopy } from '../published/oneFile';
import type { StoryState } from '../state/storyState.svelte';

/** The shell with every island rendered in its place. `copy`: what is said of the story as one file. */
export function renderStory(story: StoryState, copy: StoryCopy | null = null): string {
  return storyIslands(story).reduce(
    (page, { attribute, name, component, props }) => {
      const place = `${attribute}="${name}">`;
      if (!page.includes(place)) throw new Error(`The shell has no place for ${place}`);
      // Each is rendered by itself, so ids that components make up would be the same in all.
      const idPrefix = `${attribute.slice('data-'.length)}-${name}`;
      return page.replace(place, () => `${place}${render(component, { props, idPrefix }).body}`);
    },
    render(Story, { props: { copy } }).body,
  );
}
