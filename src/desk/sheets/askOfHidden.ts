// Hidden rows may be part of the table, or filtered out of it: only the editor knows.
import { digitsOf } from '../../wording/numbers';
import type { Question } from '../question';
import type { Sheet } from './sheet';

/** Asks whether the hidden rows are read; null: there are none. */
export function askOfHidden(
  file: string,
  sheet: Sheet,
  open: (sheet: Sheet) => void,
): Question | null {
  const [first, ...more] = sheet.hiddenRows ?? [];
  if (first === undefined) return null;
  const count = digitsOf(more.length + 1, 'hidden row', 'hidden rows');
  const where = more.length === 0 ? `row ${first + 1}` : `the first is row ${first + 1}`;
  return {
    text: `“${sheet.name}” of ${file} has ${count} (${where}). Read what is hidden, too?`,
    answers: [
      { label: 'Read all rows', act: () => open(sheet) },
      { label: 'Leave out hidden rows', act: () => open(withoutHidden(sheet)) },
    ],
  };
}

/** The rows that stay keep their numbers. */
function withoutHidden(sheet: Sheet): Sheet {
  const hidden = new Set(sheet.hiddenRows);
  return { ...sheet, rows: sheet.rows.map((row, place) => (hidden.has(place) ? [] : row)) };
}
