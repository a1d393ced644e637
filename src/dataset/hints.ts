// What a sentence about an issue adds: how a program saves its file, which words a column can hold. Not needed to
// check a table.
import { WORDS } from './check/tableColumns';

const SAVE: ReadonlyMap<string | null, string> = new Map([
  [
    'Numbers',
    "This is a Numbers file. Open it in Numbers, choose 'File', 'Export To', and pick CSV or Excel.",
  ],
  [
    'LibreOffice',
    "This is a LibreOffice file. Open it there, choose 'Save As', and pick 'Text CSV' or '.xlsx'.",
  ],
  [
    'document',
    'This is a document, not a table. Copy the table that is in it into a spreadsheet, and save that as CSV.',
  ],
  [
    'other',
    'This is another kind of file, not a table as text. Open it in the program that made it, and save or export it as CSV.',
  ],
]);

/** What to do with a spreadsheet's own file, by the program whose it is, or null; with a document, or another file. */
export function howToSave(program: string | null): string {
  return (
    SAVE.get(program) ??
    "This is a spreadsheet's own file, not a CSV. Open it, choose 'Save as' or 'Download', and pick CSV."
  );
}

/** Which words to write in the column. */
export function wordsToUse(column: string | null): string {
  const words = Object.entries(WORDS).find(([name]) => name === column)?.[1];
  return words === undefined
    ? 'See the data dictionary.'
    : `Write one of these: ${words.join(', ')}.`;
}
