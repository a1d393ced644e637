// Rows that are no country: a total, a source, a remark. Knows words, not numbers.

import { placeOfColumn } from '../csv/columnNames';
import type { TextRow, TextTable } from '../csv/readTable';
import { foldName } from '../foldName';
import { issueAt, type Issue } from '../issue';

/** A total, in the languages of Europe's press offices; folded. */
const TOTAL =
  /^(?:(?:grand|sub|overall|coalition|all|in) )?(?:total|totals|tot|sum|gesamt|insgesamt|summe|totale|totaal|totalt|i alt|ialt|yhteensa|razem|ogolem|celkem|spolu|osszesen|ukupno|skupaj|kopa|is viso|kokku|ensemble|toplam|συνολο|общо|всичко)\b|^(?:all countries|world)$/;

/** The one issue of a row that is a total or a remark; null: it is neither. */
export function footIssue(
  row: TextRow,
  { header }: TextTable,
  codeNamed: (text: string) => string | null,
): Issue | null {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const text = filled.join(' · ');
  const keys = ['country', 'iso3'].map(
    (name) => row.cells[placeOfColumn(header.cells, name)] ?? '',
  );
  const known = keys.some((key) => key.trim() !== '' && codeNamed(key) !== null);
  if (known) return null;
  if (keys.some((key) => TOTAL.test(foldName(key))))
    return issueAt('total-row', row.line, null, text);
  const isRemark =
    filled.length === 1 &&
    /\p{L}{2}/u.test(text) &&
    (/\s|:/.test(text.trim()) || row.cells.length === 1);
  return isRemark ? issueAt('note-row', row.line, null, text) : null;
}
