// What the story's buttons for sharing hand on.
import type { Sharing } from '../story/state/storyState.svelte';

/** Touch phones have a sheet that readers know; elsewhere a copied address is quicker. */
const WANTS_SHEET = '(pointer: coarse)';

/** The absolute address of a page that is named from another one. */
export function addressFrom(base: string, page: string): string {
  return new URL(page, base).href;
}

/** What is shared is asked for when it is: the address and the sentence of that moment. */
export function sharingOf(window: Window, address: () => string, sentence: () => string): Sharing {
  const { document, navigator } = window;
  const shared = () => ({ title: document.title, text: sentence(), url: address() });
  const hasSheet =
    window.matchMedia(WANTS_SHEET).matches &&
    typeof navigator.share === 'function' &&
    navigator.canShare?.(shared()) !== false;
  return { hasSheet, shared };
}
