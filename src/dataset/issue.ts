// What can be wrong with a table, as facts. The sentences stand in describeIssue.ts.

import type { TableName } from './dataset';

/** Every code there is. Each has a fixture of its name in tests/fixtures/csv/. */
export const ISSUE_CODES = [
  // the file
  'too-large',
  'empty-file',
  'spreadsheet-file',
  'web-page',
  'other-file',
  'zip-file',
  'web-address',
  // its quotes
  'unclosed-quote',
  'text-after-quote',
  'stray-quote',
  // its header and rows
  'missing-column',
  'header-read',
  'doubled-column',
  'merged-heading',
  'other-heading',
  'people-listed',
  'ragged-row',
  'split-number',
  'swallowed-rows',
  'total-row',
  'note-row',
  'no-rows',
  // a cell by itself
  'unsafe-cell',
  'spreadsheet-error',
  'lost-character',
  'garbled-letters',
  'placeholder-read',
  'missing-value',
  'not-a-number',
  'negative-number',
  'thousands-read',
  'decimals-read',
  'not-a-date',
  'not-a-year',
  'not-a-code',
  'not-an-id',
  'not-a-web-address',
  'unknown-value',
  // the table of the dead
  'unknown-country',
  'code-read',
  'unknown-name',
  'name-of-another',
  'country-twice',
  'no-americans',
  'too-many-deaths',
  'more-before-joining',
  'no-population',
  'unlisted-source',
  'change-silenced',
  'americans-far-from-published',
  'others-far-from-published',
  'country-gone',
  'country-new',
  'changed-by-half',
  'sorted-alone',
  'notes-left-out',
  // the other tables
  'zero-population',
  'id-twice',
  'ends-before-start',
  'overlapping-periods',
  'missing-years',
  'years-far-from-published',
  'ends-below-start',
  'unknown-source',
  'dates-out-of-order',
  'date-ahead',
] as const;

/** What is wrong, or odd. A `switch` over it must cover them all. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One finding about a table. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly code: IssueCode;
  /** Line of the file where the row starts, counted from 1; null: the whole file. */
  readonly line: number | null;
  /** Name of the column; null: the whole row. */
  readonly column: string | null;
  /** The cell's text as it was found; null: nothing to show. */
  readonly found: string | null;
  /** Which of several tables; absent where only one was loaded. */
  readonly table?: TableName;
}

/** A value with what should be known about it, which are warnings, or everything that stands in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const WARNINGS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'header-read',
  'other-heading',
  'lost-character',
  'garbled-letters',
  'placeholder-read',
  'thousands-read',
  'decimals-read',
  'code-read',
  'unknown-name',
  'no-population',
  'unlisted-source',
  'change-silenced',
  'americans-far-from-published',
  'others-far-from-published',
  'country-gone',
  'country-new',
  'changed-by-half',
  'notes-left-out',
  'missing-years',
  'years-far-from-published',
  'date-ahead',
]);

/** An issue of that code; the code alone decides whether it is an error. */
export function issueAt(
  code: IssueCode,
  line: number | null = null,
  column: string | null = null,
  found: string | null = null,
): Issue {
  return { severity: WARNINGS.has(code) ? 'warning' : 'error', code, line, column, found };
}

/** Whether there is no error among the issues. */
export function onlyWarnings(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.severity === 'warning');
}
