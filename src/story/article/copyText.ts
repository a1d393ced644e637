// Puts text into the clipboard, which a frame or a page without https may not.

/** Said where text could not be copied: it is selected then, so that the reader's own keys copy it. */
export const SELECTED = 'Selected: press Ctrl+C or ⌘C';

/** Copies the text; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
