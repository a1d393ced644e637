// Characters that make a text something else than it looks like. Knows no table.

/**
 * Controls (but tab and line breaks), marks that turn the reading direction, and characters
 * that show nothing.
 */
const HIDDEN = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|[\u200b\u2028\u2029\u2060\ufeff]/u;

const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Whether the text contains one. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/** The text without any; with a space for what ends a line. */
export function withoutHidden(text: string): string {
  return text.replace(/[\u2028\u2029]/g, ' ').replace(EVERY_HIDDEN, '');
}

/** The text on one line with each hidden character written out: `[U+202E]`. */
export function revealHidden(text: string): string {
  return text
    .replace(/\s*[\t\n\r]\s*/g, ' ')
    .replace(EVERY_HIDDEN, (hidden) => `[U+${codeOf(hidden)}]`);
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
