// The whole story, drawn anew in the test's document: the shell with every island in its place.
import { render } from '@testing-library/svelte';
import { mount } from 'svelte';
import type { Dataset, Tables } from '../../src/dataset/dataset';
import Story from '../../src/story/article/Story.svelte';
import { StoryState } from '../../src/story/state/storyState.svelte';
import { storyIslands } from '../../src/story/takeover/storyIslands';
import { factDataset, factTables } from './facts';

/** Mounts the story; `only`: the names of the islands to mount, by default all. */
export function mountStory(
  dataset: Dataset = factDataset,
  only?: readonly string[],
  tables: Tables = factTables,
) {
  const story = new StoryState(dataset, tables);
  const { container } = render(Story);
  for (const { attribute, name, component, props } of storyIslands(story)) {
    if (only && !only.includes(name)) continue;
    const target = container.querySelector(`[${attribute}="${name}"]`);
    if (!target) throw new Error(`no place for ${name}`);
    mount(component, { target, props });
  }
  const section = (id: string) => {
    const element = container.querySelector<HTMLElement>(`section#${id}`);
    if (!element) throw new Error(`no step ${id}`);
    return element;
  };
  return { story, container, section };
}
