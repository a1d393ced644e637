// Lets a pointer choose a country where a drawing names it. Drawings are hidden from screen readers and
// the keyboard, which have the same choice in words, search and tables.
import type { StoryState } from '../state/storyState.svelte';

/** Follows clicks in the container for the life of the page; a second one lets the country go. */
export function pickCountries(container: HTMLElement, story: StoryState): void {
  container.dataset.picks = '';
  container.addEventListener('click', ({ target }) => {
    const drawn = target instanceof SVGElement ? target.closest('svg [data-iso3]') : null;
    const named = drawn?.getAttribute('data-iso3');
    if (named) story.chooseCountry(named === story.country ? null : named);
  });
}
