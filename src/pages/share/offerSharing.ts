// Puts a button for sharing wherever the story has a place for one: `data-share`.
import { mount } from 'svelte';
import ShareButton from './ShareButton.svelte';

/** Touch phones have a sheet that readers know; elsewhere a copied address is quicker. */
const WANTS_SHEET = '(pointer: coarse)';

/** What is shared is asked for when it is: the address and the sentence of that moment. */
export function offerSharing(window: Window, address: () => string, sentence: () => string): void {
  const { document, navigator } = window;
  const shared = () => ({ title: document.title, text: sentence(), url: address() });
  const hasSheet =
    window.matchMedia(WANTS_SHEET).matches &&
    typeof navigator.share === 'function' &&
    navigator.canShare?.(shared()) !== false;
  for (const target of document.querySelectorAll('[data-share]')) {
    mount(ShareButton, { target, props: { hasSheet, shared } });
  }
}
