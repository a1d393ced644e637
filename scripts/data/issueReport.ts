// Issues as a command line tells them: one line each, or JSON. Knows no file system.
import type { Country } from '../../src/dataset/dataset';
import { describeIssue } from '../../src/dataset/describeIssue';
import type { Issue, IssueCode } from '../../src/dataset/issue';
import { TABLE_COLUMNS } from '../../src/dataset/check/tableColumns';
import { readTable } from '../../src/dataset/csv/readTable';
import { readFatalitiesTable } from '../../src/dataset/loadDataset';
import { cellPositions } from './cellPosition';
import type { DataFiles, DataName, FoundIssue } from '../../src/desk/file/checkData';
import { rowName } from '../../src/desk/file/issuePlace';

/** An issue with everything that is said of it. */
export interface ReportedIssue {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Character of the line, counted from 1. */
  readonly column: number;
  readonly severity: Issue['severity'];
  readonly code: IssueCode;
  /** Name of the column; null: the whole row or file. */
  readonly columnName: string | null;
  readonly found: string | null;
  readonly message: string;
}

/** Places and sentences of the issues. `pathOf`: what each table's file is called. */
export function reportIssues(
  issues: readonly FoundIssue[],
  files: DataFiles,
  countries: readonly Country[],
  pathOf: (name: DataName) => string,
): readonly ReportedIssue[] {
  // A file may have many thousand issues, and is read once for all of them.
  const names = Array.from(new Set(issues.map(({ name }) => name)));
  const read = new Map(names.map((name) => [name, readAsChecked(name, files[name])]));
  return issues.flatMap(({ name, issue }) => {
    const file = read.get(name);
    if (file === undefined) return [];
    const { table, positionOf } = file;
    const { line, character } = positionOf(issue);
    return {
      file: pathOf(name),
      line,
      column: character,
      severity: issue.severity,
      code: issue.code,
      columnName: issue.column,
      found: issue.found,
      message: describeIssue(issue, countries, table === null ? '' : rowName(table, issue)),
    };
  });
}

/** A file by the columns that it is checked by: the dead under other headings, too. */
function readAsChecked(name: DataName, bytes: Uint8Array) {
  const { table } =
    name === 'fatalities'
      ? readFatalitiesTable(bytes)
      : readTable(
          bytes,
          Object.values(TABLE_COLUMNS[name]).map((column) => column.name),
        );
  return { table, positionOf: cellPositions(bytes, table) };
}

/** `data/fatalities.csv:5:13: error not-a-number deaths: "4O" is not a whole number.` */
export function issueLine({
  file,
  line,
  column,
  severity,
  code,
  columnName,
  message,
}: ReportedIssue): string {
  const cell = columnName === null ? '' : `${columnName}: `;
  return `${file}:${line}:${column}: ${severity} ${code} ${cell}${message}`;
}
