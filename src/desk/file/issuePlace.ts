// Where an issue is in the table, and what may have been meant there. Pure.
import type { Country } from '../../dataset/dataset';
import { guessCountry } from '../../dataset/check/guessCountry';
import type { Issue, IssueCode } from '../../dataset/issue';
import type { TextTable } from '../../dataset/csv/readTable';
import { placeOf, rowAt, type CellPlace } from './editTable';

/** The cell that the issue is about; the row's first where it is about all of it; null: none. */
export function cellPlace(
  table: TextTable,
  { code, line, column, found }: Issue,
): CellPlace | null {
  if (line === null || rowAt(table, line) === undefined) return null;
  if (code === 'doubled-column') {
    return { line, place: Math.max(0, table.header.cells.lastIndexOf(found ?? '')) };
  }
  return { line, place: Math.max(0, column === null ? 0 : placeOf(table, column)) };
}

/** The name that the issue's row gives its country; '' where there is none, as in the header. */
export function rowName(table: TextTable, { line }: Issue): string {
  const row = line === null || line === table.header.line ? undefined : rowAt(table, line);
  return row?.cells[placeOf(table, 'country')] ?? '';
}

/** Issues that another code would mend. */
const CODELESS: readonly IssueCode[] = ['unknown-country', 'missing-value', 'spreadsheet-error'];

/** The country that such a code or name may mean; null: no guess, or another kind of issue. */
export function guessFor(
  table: TextTable,
  issue: Issue,
  countries: readonly Country[],
): Country | null {
  if (!CODELESS.includes(issue.code)) return null;
  if (issue.column === 'country') return guessCountry('', issue.found ?? '', countries);
  if (issue.column !== 'iso3') return null;
  return guessCountry(issue.found ?? '', rowName(table, issue), countries);
}
