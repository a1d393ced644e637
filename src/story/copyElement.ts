// Puts an element's words into the clipboard; where the browser refuses, marks them for the reader to copy.

/** What came of it. */
export type Copied = 'copied' | 'selected';

/** Copies what the element says. */
export async function copyElement(element: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    // No permission, or no secure page.
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
