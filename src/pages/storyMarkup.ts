// The story as text, for the build: what the published page holds before any script runs.
import type { Figures } from '../figures/figures';
import { renderStory } from '../story/takeover/renderStory';
import { shareMeta, type ShareMeta } from '../story/published/shareMeta';
import { StoryState } from '../story/state/storyState.svelte';
import type { StoryCopy } from '../story/published/oneFile';
import { builtData } from './builtData';
import { standAlone } from './standAlone';

/** What the build writes of the story. */
export interface StoryMarkup {
  readonly body: string;
  readonly meta: ShareMeta;
  readonly figures: Figures;
}

/**
 * The prerendered story and what its head says. `siteUrl`: absolute address of the folder that it is
 * published in; null: not known. `oneFile`: 'this' for the story as one file, otherwise in words how large that
 * is, which lies beside the page; null: none does.
 */
export function storyMarkup(siteUrl: string | null, oneFile: string | null = null): StoryMarkup {
  const { dataset, tables, site } = builtData();
  const story = new StoryState(dataset, tables);
  const meta = shareMeta(story.figures, { ...site, siteUrl });
  story.address = meta.canonical;
  let copy: StoryCopy | null = oneFile === null ? null : { kind: 'beside', size: oneFile };
  if (oneFile === 'this') {
    standAlone(story, meta.canonical);
    copy = { kind: 'this', day: story.figures.updated, address: meta.canonical };
  }
  return { body: renderStory(story, copy), meta, figures: story.figures };
}
