// The whole story in an element, drawn anew, without the stage: each figure stands beside its words.
import { mount, unmount } from 'svelte';
import { storyIslands } from '../../story/takeover/storyIslands';
import Story from '../../story/article/Story.svelte';
import type { StoryState } from '../../story/state/storyState.svelte';

/** Mounts shell and islands; the returned function takes them away again. */
export function mountStory(target: Element, story: StoryState): () => void {
  const mounted = [mount(Story, { target })];
  for (const island of storyIslands(story)) {
    const place = target.querySelector(`[${island.attribute}="${island.name}"]`);
    if (place === null) throw new Error(`The shell has no place for ${island.name}.`);
    mounted.push(mount(island.component, { target: place, props: island.props }));
  }
  return () => {
    for (const component of mounted.reverse()) void unmount(component);
  };
}
