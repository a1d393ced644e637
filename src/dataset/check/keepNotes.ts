// Sources and notes of the table that readers see, kept where the new one has no column for them. Reads no text.

import { placeOfColumn } from '../csv/columnNames';
import type { TextTable } from '../csv/readTable';
import type { Reference } from '../dataset';
import { issueAt, type Issue } from '../issue';
import type { FatalitiesRow } from './checkFatalities';

/**
 * The rows, those whose number is the same with the source and the note that they have now. A number that
 * changes has others: who changes it is told which are left out. An empty cell in a column is meant so.
 */
export function keepNotes(
  rows: readonly FatalitiesRow[],
  { header }: TextTable,
  { present }: Reference,
): { readonly rows: readonly FatalitiesRow[]; readonly issues: readonly Issue[] } {
  const lacks = (name: string) => placeOfColumn(header.cells, name) === -1;
  const [noSource, noNote] = [lacks('source'), lacks('note')];
  if (present === null || !(noSource || noNote)) return { rows, issues: [] };
  const before = new Map(present.fatalities.map((row) => [row.country.iso3, row]));
  const left: string[] = [];
  const kept = rows.map((row) => {
    const old = before.get(row.iso3);
    if (old === undefined) return row;
    if (old.deaths !== row.deaths) {
      const hasLost = (noSource && old.sources.length > 0) || (noNote && old.note !== null);
      if (hasLost) left.push(old.country.name);
      return row;
    }
    return {
      ...row,
      sources: noSource ? old.sources : row.sources,
      note: noNote ? old.note : row.note,
    };
  });
  const issues = left.length === 0 ? [] : [issueAt('notes-left-out', null, null, left.join(', '))];
  return { rows: kept, issues };
}
