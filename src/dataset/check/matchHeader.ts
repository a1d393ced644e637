// A header -> the place of each wanted column, or what is wrong with it. Reads no row.

import type { Column } from './columns';
import { issueAt, type Issue } from '../issue';
import type { TextRow } from '../csv/readTable';
import { columnName } from '../csv/separator';

/** A header whose names have places. */
export interface Header {
  /** How many cells a row needs: the header without empty cells at its end. */
  readonly width: number;
  /** Place of a column's cells, counted from 0; -1: not in this file. */
  readonly placeOf: (name: string) => number;
  readonly issues: readonly Issue[];
}

/** Looks for the columns, in any order and case. The first of two alike counts. */
export function matchHeader(header: TextRow, columns: readonly Column<unknown>[]): Header {
  const names = header.cells.map(columnName);
  const filled = header.cells.filter((cell) => cell.trim() !== '').join(', ');
  const issues: Issue[] = [];
  for (const { name, presence } of columns) {
    const first = names.indexOf(name);
    const last = names.lastIndexOf(name);
    if (first === -1 && presence === 'needed') {
      issues.push(issueAt('missing-column', header.line, name, filled));
    }
    if (first !== last) {
      issues.push(issueAt('doubled-column', header.line, name, header.cells[last]));
    }
  }
  return {
    width: names.map((name) => name !== '').lastIndexOf(true) + 1,
    placeOf: (name) => names.indexOf(name),
    issues,
  };
}
