// Issues as they were found -> each fault told once. Reads no cell's meaning.

import { placeOfColumn } from '../csv/columnNames';
import type { TextRow, TextTable } from '../csv/readTable';
import type { Reference } from '../dataset';
import { issueAt, type Issue } from '../issue';
import { footIssue, isCollapsed } from './footIssue';
import { readWholeNumber } from './readWholeNumber';
import { suspectRows } from './suspectRows';

/** The issues without those that follow from another: one fault a row, one for each column, one for the header. */
export function tidyIssues(
  issues: readonly Issue[],
  table: TextTable,
  { codeNamed }: Reference,
): Issue[] {
  const apart = new Map([...feetOf(table, codeNamed), ...suspectRows(table, codeNamed)]);
  const merged = mergedHeading(table);
  const kept = once(issues).filter(
    ({ code, line }) =>
      (line === null || !apart.has(line)) && !(merged !== null && code === 'ragged-row'),
  );
  const left = oneForPeople(oneForNames(kept, table), table);
  const strange = new Set(left.flatMap((issue) => (isStrange(issue) ? [issue.line] : [])));
  const told = left.filter(
    ({ line, column, found }) =>
      column !== 'deaths' || !strange.has(line) || /\d/.test(found ?? ''),
  );
  return [...told, ...apart.values(), ...(merged === null ? [] : [merged])];
}

/** Where most names are those of other codes, one column was sorted by itself: that is told, not each row. */
function oneForNames(issues: readonly Issue[], { rows }: TextTable): readonly Issue[] {
  const others = issues.filter(({ code }) => code !== 'name-of-another');
  const count = issues.length - others.length;
  const isSorted = count > 2 && count * 2 > rows.length;
  return isSorted ? [...others, issueAt('sorted-alone', null, 'country')] : issues;
}

/** Where most countries are there again and nothing counts their dead, each row is a person: that is told, not each row. */
function oneForPeople(issues: readonly Issue[], { header, rows }: TextTable): readonly Issue[] {
  const again = issues.filter(({ code }) => code === 'country-twice').length;
  const isCounted = placeOfColumn(header.cells, 'deaths') !== -1;
  if (isCounted || again === 0 || again * 2 < rows.length) return issues;
  const others = issues.filter(
    ({ code, column }) =>
      !['country-twice', 'code-read'].includes(code) &&
      !(code === 'missing-column' && column === 'deaths'),
  );
  return [issueAt('people-listed', header.line, 'deaths'), ...others];
}

/** Whether a row means no known country. If it has no number either, it is no row of data, and that is all. */
function isStrange({ code, column, severity }: Issue): boolean {
  return (
    severity === 'error' &&
    (code === 'unknown-country' || (code === 'missing-value' && column !== 'deaths'))
  );
}

/** Totals and notes by their lines. Where most rows look like notes, none is: the file is not what it seems. */
function feetOf(table: TextTable, codeNamed: Reference['codeNamed']): ReadonlyMap<number, Issue> {
  const collapsed = isCollapsed(table, codeNamed);
  const issues = table.rows.flatMap((row) => footIssue(row, table, codeNamed, collapsed) ?? []);
  const notes = issues.filter(({ code }) => code === 'note-row').length;
  const areNotes = notes * 2 <= table.rows.length || table.rows.length < 3;
  return new Map(
    issues.flatMap((issue) =>
      issue.line !== null && (areNotes || issue.code === 'total-row')
        ? [[issue.line, issue] as const]
        : [],
    ),
  );
}

/** A heading above several columns of which another has a number, too: which are all deaths isn't certain. */
function mergedHeading({ header, rows }: TextTable): Issue | null {
  const place = placeOfColumn(header.cells, 'deaths');
  if (place === -1 || (header.cells[place + 1] ?? '').trim() !== '') return null;
  const isNumber = ({ cells }: TextRow) => readWholeNumber(cells[place + 1] ?? '').ok;
  // Beyond the header's end a few numbers are cells of rows that are too long.
  const most = place + 1 < header.cells.length ? 0 : rows.length / 2;
  return rows.filter(isNumber).length > most
    ? issueAt('merged-heading', header.line, 'deaths', header.cells[place])
    : null;
}

/** What a program writes into every row is told once for each column. */
function once(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter(({ code, column }) => {
    if (code !== 'placeholder-read' && code !== 'decimals-read') return true;
    const isNew = !told.has(`${code} ${column}`);
    told.add(`${code} ${column}`);
    return isNew;
  });
}
