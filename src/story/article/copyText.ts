// Puts text into the clipboard, which a frame or a page without https may not, and hands a link on.
import type { Sharing } from '../state/storyState.svelte';

/** Copies the text; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the sheet: done, whatever the reader does there. Without one it copies the address, which may be refused. */
export async function handOn({
  hasSheet,
  shared,
}: Sharing): Promise<'done' | 'copied' | 'refused'> {
  if (hasSheet) {
    try {
      await navigator.share(shared());
      return 'done';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'done';
    }
  }
  return (await copyText(shared().url)) ? 'copied' : 'refused';
}
