// Rows that are no country: a total, a source, a remark. Knows words, not numbers.

import { placeOfColumn } from '../csv/columnNames';
import type { TextRow, TextTable } from '../csv/readTable';
import type { Reference } from '../dataset';
import { foldName } from '../foldName';
import { issueAt, type Issue } from '../issue';

/** A total or an average, in the languages of Europe's press offices and some others; folded. */
const TOTAL =
  /(?:^| )(?:total|totals|gesamt|gesamtergebnis|ergebnis|eindtotaal|hovedtotal|insgesamt|summe|gesamtsumme|totale|totaal|totalt|i alt|ialt|yhteensa|razem|suma|ogolem|celkem|spolu|osszesen|ukupno|skupaj|kopa|is viso|kokku|ensemble|samtals|iomlan|totali|toplam|average|mean|median|durchschnitt|moyenne|promedio|gemiddelde|gennemsnit|genomsnitt|srednia|συνολο|общо|всичко|итого|всего|усього|всього|разом|合計|总计|總計|المجموع)(?: |$)|^(?:tot|sum|all|all countries|world|in all|overall)$/u;

/** How a note begins: a footnote's mark, or what it is. */
const NOTE =
  /^(?:[*†‡§¹²³]|\[\w+\]|\(\w{1,2}\)|\d{1,2}\)|(?:sources?|notes?|data|last updated|updated|as of|including|remarks?|quellen?|stand|anmerkung|hinweis|fonte|fuente|nota|kilde|kalla|bron|zrodlo|uwaga)(?![\p{L}\p{N}]))/iu;

/** The one issue of a row that is a total or a remark; null: it is neither. `collapsed`: see isCollapsed. */
export function footIssue(
  row: TextRow,
  { header }: TextTable,
  codeNamed: Reference['codeNamed'],
  collapsed: boolean,
): Issue | null {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  const text = filled.join(' · ');
  const keys = ['country', 'iso3'].map(
    (name) => row.cells[placeOfColumn(header.cells, name)] ?? '',
  );
  const [name = '', code = ''] = keys;
  if (TOTAL.test(foldName(name)) && !(collapsed && codeNamed(name) !== null))
    return issueAt('total-row', row.line, null, text);
  if (keys.some((key) => key.trim() !== '' && codeNamed(key) !== null)) return null;
  if (TOTAL.test(foldName(code))) return issueAt('total-row', row.line, null, text);
  const [first = ''] = filled;
  const deaths = row.cells[placeOfColumn(header.cells, 'deaths')] ?? '';
  const isRemark =
    filled.length === 1
      ? /\p{L}{2}/u.test(text) && (/\s|:/.test(text.trim()) || row.cells.length === 1)
      : NOTE.test(foldMarks(first)) && !/^\s*[\d.,\s]+$/.test(deaths);
  return isRemark ? issueAt('note-row', row.line, null, text) : null;
}

/** Whether a pivot is folded to its subtotals: most rows are such as `United States Total`, and are countries. */
export function isCollapsed(
  { header, rows }: TextTable,
  codeNamed: Reference['codeNamed'],
): boolean {
  const place = placeOfColumn(header.cells, 'country');
  const subtotals = rows.filter(({ cells }) => {
    const name = cells[place] ?? '';
    return TOTAL.test(foldName(name)) && codeNamed(name) !== null;
  });
  return subtotals.length * 2 > rows.length;
}

/** Without accents, marks and punctuation kept: a footnote's mark is one. */
function foldMarks(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}
