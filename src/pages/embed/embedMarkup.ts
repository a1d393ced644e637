// Every embed as text, for the build: what its page holds before any script runs.
import { render } from 'svelte/server';
import type { Figures } from '../../figures/figures';
import { StoryState } from '../../story/state/storyState.svelte';
import { builtData } from '../builtData';
import { embedIsland } from './embedIsland';
import { stepHash } from '../../story/storyboard';
import { aloneText, plainHed } from '../../charts/aloneText';
import { type EmbedPage, embedPages, embedPath, pathToSite } from './embedPages';

/** A prerendered embed. */
export interface EmbedMarkup {
  readonly page: EmbedPage;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** Where the story has the chart: '#places'. */
  readonly step: string;
}

/** Every embed, and what they were made of. */
export interface EmbedsMarkup {
  readonly embeds: readonly EmbedMarkup[];
  readonly figures: Figures;
  /** Fingerprint of the table of the dead. */
  readonly data: string;
}

/** Renders every embed. */
export function embedMarkup(): EmbedsMarkup {
  const { dataset, tables, fingerprint } = builtData();
  const { figures } = new StoryState(dataset, tables);
  const embeds = embedPages().map((page): EmbedMarkup => {
    const story = new StoryState(dataset, tables, page.rule);
    const { hed, dek, summary } = aloneText(page.chart, story.choice);
    const site = pathToSite(embedPath(page));
    const { component, props } = embedIsland({ story, chart: page.chart, site });
    return {
      page,
      title: plainHed(hed),
      description: `${dek}. ${summary}`,
      body: render(component, { props }).body,
      step: stepHash(page.chart),
    };
  });
  return { embeds, figures, data: fingerprint };
}
