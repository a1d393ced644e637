// Where links lead in the story as one file, beside which there is nothing.
import fatalities from '../../data/fatalities.csv?raw';
import type { StoryState } from '../story/state/storyState.svelte';

/** The table of the dead, which the page has in itself. */
const TABLE = `data:text/csv;charset=utf-8,${encodeURIComponent(fatalities)}`;

/**
 * To be told before the story is rendered or taken over. `site`: absolute address of the folder that it is
 * published in; null: not known, so that countries' links lead to their chart, and those to other pages
 * nowhere.
 */
export function standAlone(story: StoryState, site: string | null): void {
  story.isAlone = true;
  story.linkTo = (path) => {
    if (path.startsWith('#')) return path;
    if (path === 'data/fatalities.csv') return TABLE;
    if (site !== null) return site + path;
    return path.startsWith('country/') ? '#countries' : undefined;
  };
}
