// Puts text into the clipboard, also where a frame may not: then the reader's own copy command does it.

/** What came of it. `selected`: it is marked, for the reader to copy. */
export type Copied = 'copied' | 'selected';

/** Copies what stands in a text field. */
export async function copyText(field: HTMLTextAreaElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    // No permission, or no secure page.
    field.focus();
    field.select();
    return 'selected';
  }
}
