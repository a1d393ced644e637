// The story as text, for the build: what the published page holds before any script runs.
import type { Figures } from '../figures/figures';
import { renderStory } from '../story/takeover/renderStory';
import { shareMeta, type ShareMeta } from '../story/published/shareMeta';
import { StoryState } from '../story/state/storyState.svelte';
import { builtData } from './builtData';

/** What the build writes of the story. */
export interface StoryMarkup {
  readonly body: string;
  readonly meta: ShareMeta;
  readonly figures: Figures;
}

/**
 * The prerendered story and what its head says. `siteUrl`: absolute address of the folder that it is
 * published in; null: not known.
 */
export function storyMarkup(siteUrl: string | null): StoryMarkup {
  const { dataset, tables, site } = builtData();
  const story = new StoryState(dataset, tables);
  const meta = shareMeta(story.figures, { ...site, siteUrl });
  story.address = meta.canonical;
  return { body: renderStory(story), meta, figures: story.figures };
}
