// What is wrong with a file that is no YAML, in words for who writes it, and where it begins.
import type { ErrorCode } from 'yaml';

/** A text that begins with a quotation mark and does not end with it. */
const OPEN = /^[ ]*[\w-]+:[ ]+(?=(["'])(?:(?!\1).)*$)/m;

/** The place to look at, what it is, and how to mend it. `offset`: where the parser gave up. */
export function explainYaml(text: string, offset: number, code: ErrorCode, message: string) {
  const open = OPEN.exec(text);
  if (code === 'MISSING_CHAR' && open) {
    return {
      at: open.index + open[0].length,
      what: 'a quotation mark is opened and never closed',
      mend: `add ${open[1]} at the end of the text, or remove the first`,
    };
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      at: offset,
      what: 'this key is there twice',
      mend: 'remove one of the two, or correct its name',
    };
  }
  return {
    at: offset,
    what: `this is not YAML: ${message}`,
    mend: 'a text with ": " in it, or that begins with {, ", # or *, stands below its key: write "key: >-", and the text indented on the next line',
  };
}
