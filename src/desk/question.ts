// What the desk asks, and what it only tells.

/** A question whose answers do something. */
export interface Question {
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

/** A sentence that needs no more than to be read. */
export function toldAs(text: string): Question {
  return { text, answers: [{ label: 'Close', act: () => undefined }] };
}

/** Asks before a table, or the words, that were changed and not kept give way to others. */
export function askToReplace(
  changed: 'The table here was' | 'The words here were',
  name: string,
  replace: () => void,
): Question {
  return {
    text: `${changed} changed and not yet downloaded. Put ${name} in its place?`,
    answers: [
      { label: 'Replace it', act: replace },
      { label: 'Keep it', act: () => undefined },
    ],
  };
}
