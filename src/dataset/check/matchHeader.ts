// A header -> the place of each wanted column, or what is wrong with it. Reads no row.

import type { Column } from './columns';
import { issueAt, type Issue } from '../issue';
import type { TextRow } from '../csv/readTable';
import { columnName, placeOfColumn, type ColumnMeant } from '../csv/separator';

/** A header whose names have places. */
export interface Header {
  /** How many cells a row needs: the header without empty cells at its end. */
  readonly width: number;
  /** Place of a column's cells, counted from 0; -1: not in this file. */
  readonly placeOf: (name: string) => number;
  readonly issues: readonly Issue[];
}

/** Looks for the columns, in any order and case, by other names that mean them too. The first of two alike counts. */
export function matchHeader(
  header: TextRow,
  columns: readonly Column<unknown>[],
  meant: ColumnMeant,
): Header {
  const names = header.cells.map(columnName);
  const filled = header.cells.filter((cell) => cell.trim() !== '').join(', ');
  const issues: Issue[] = [];
  for (const { name, presence } of columns) {
    const place = placeOfColumn(header.cells, name, meant);
    const first = names.indexOf(name);
    const last = names.lastIndexOf(name);
    if (place !== -1 && first === -1) {
      issues.push(issueAt('header-read', header.line, name, header.cells[place]));
    }
    if (place === -1 && presence === 'needed') {
      issues.push(issueAt('missing-column', header.line, name, filled));
    }
    const other = header.cells.find((cell, at) => at !== first && meant(cell) === name);
    if (presence === 'needed' && first !== -1 && first === last && other !== undefined) {
      issues.push(issueAt('other-heading', header.line, name, other));
    }
    if (first !== last) {
      issues.push(issueAt('doubled-column', header.line, name, header.cells[last]));
    }
  }
  return {
    width: names.map((name) => name !== '').lastIndexOf(true) + 1,
    placeOf: (name) => placeOfColumn(header.cells, name, meant),
    issues,
  };
}
