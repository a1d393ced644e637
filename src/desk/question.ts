// What the desk asks, and what it only tells.
import { digitsOf, listOf } from '../wording/numbers';
import { withoutHidden, type Sheet } from './sheets/sheet';

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

/** Asks whether hidden rows and columns are read, which may be filtered out of the table; null: there are none. */
export function askOfHidden(
  file: string,
  sheet: Sheet,
  open: (sheet: Sheet) => void,
): Question | null {
  const { hiddenRows = [], hiddenColumns = [] } = sheet;
  const [first = 0, ...more] = hiddenRows;
  const where = more.length === 0 ? `row ${first + 1}` : `the first is row ${first + 1}`;
  const rows = `${digitsOf(hiddenRows.length, 'hidden row', 'hidden rows')} (${where})`;
  const columns = digitsOf(hiddenColumns.length, 'hidden column', 'hidden columns');
  const hidden = [
    ...(hiddenRows.length > 0 ? [rows] : []),
    ...(hiddenColumns.length > 0 ? [columns] : []),
  ];
  if (hidden.length === 0) return null;
  return {
    text: `“${sheet.name}” of ${file} has ${listOf(hidden)}. Read what is hidden, too?`,
    answers: [
      { label: 'Read all of it', act: () => open(sheet) },
      { label: 'Leave out what is hidden', act: () => open(withoutHidden(sheet)) },
    ],
  };
}
