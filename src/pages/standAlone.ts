// Where links lead in the story as one file, beside which there is nothing.
import fatalities from '../../data/fatalities.csv?raw';
import type { StoryState } from '../story/state/storyState.svelte';

/** Files that the page has in itself. */
const FILES: Readonly<Record<string, string>> = {
  'data/fatalities.csv': `data:text/csv;charset=utf-8,${encodeURIComponent(fatalities)}`,
};

/**
 * To be told before the story is rendered or taken over. `site`: absolute address of the folder that it is
 * published in; null: not known, so that countries' links lead to their chart, and those to other pages
 * nowhere.
 */
export function standAlone(story: StoryState, site: string | null): void {
  story.isAlone = true;
  story.linkTo = (path) => {
    if (path.startsWith('#')) return path;
    if (path in FILES) return FILES[path];
    if (site !== null) return site + path;
    return path.startsWith('country/') ? '#countries' : undefined;
  };
}
