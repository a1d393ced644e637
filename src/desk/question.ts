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

/** Asks before a table that was changed and not kept gives way to another. */
export function askToReplace(name: string, replace: () => void): Question {
  return {
    text: `The table here was changed and not yet downloaded. Put ${name} in its place?`,
    answers: [
      { label: 'Replace it', act: replace },
      { label: 'Keep it', act: () => undefined },
    ],
  };
}
