// What the story's buttons for sharing hand on.
import type { Sharing } from '../story/state/storyState.svelte';

/** Touch phones have a sheet that readers know; elsewhere a copied address is quicker. */
const WANTS_SHEET = '(pointer: coarse)';

/** What others add to a link to tell who followed it where: of the reader who shares, not of the page. */
const TRACES = /^(utm_.*|(fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|mc_[ce]id|igsh(id)?)$/i;

/** The address without what tells where this reader came from; all else is kept to the letter. */
export function withoutTraces(href: string): string {
  const url = new URL(href);
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter(
    (part) => !TRACES.test([...new URLSearchParams(`&${part}`).keys()][0] ?? ''),
  );
  if (kept.length < parts.length) url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return url.href;
}

/** What is shared is asked for when it is: the address and the sentence of that moment. */
export function sharingOf(window: Window, address: () => string, sentence: () => string): Sharing {
  const { document, navigator } = window;
  const shared = () => ({ title: document.title, text: sentence(), url: withoutTraces(address()) });
  const hasSheet =
    window.matchMedia(WANTS_SHEET).matches &&
    typeof navigator.share === 'function' &&
    navigator.canShare?.(shared()) !== false;
  return { hasSheet, shared };
}
