// The story as text, for the build: what the published page holds before any script runs.
import { render } from 'svelte/server';
import { readSite } from '../dataset/dataPackage';
import type { Figures } from '../figures/figures';
import dataPackage from '../../data/datapackage.json';
import { noticeIsland, stepIslands } from '../story/islands';
import { LATER_STEPS } from '../story/laterSteps';
import { OPENING_STEPS } from '../story/openingSteps';
import { shareMeta, type ShareMeta } from '../story/shareMeta';
import Story from '../story/Story.svelte';
import { StoryState } from '../story/storyState.svelte';
import { builtData } from './tables';

/** What the build writes of the story. */
export interface StoryMarkup {
  readonly body: string;
  readonly meta: ShareMeta;
  readonly figures: Figures;
}

/**
 * The prerendered story and what its head says. `siteUrl`: absolute address of the folder that it is
 * published in; null: not known. Throws DataError where a table has an error.
 */
export function storyMarkup(siteUrl: string | null): StoryMarkup {
  const { dataset, tables } = builtData();
  const story = new StoryState(dataset, tables);
  const meta = shareMeta(story.figures, { ...readSite(dataPackage), siteUrl });
  story.address = meta.canonical;
  return { body: storyBody(story), meta, figures: story.figures };
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
    // Each is rendered by itself, so ids that components make up would be the same in all.
    const idPrefix = `${attribute.slice('data-'.length)}-${name}`;
    return page.replace(place, () => `${place}${render(component, { props, idPrefix }).body}`);
  }, render(Story).body);
}
