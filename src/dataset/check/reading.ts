// The outcome of reading one cell. Knows no cell.

import type { IssueCode } from '../issue';

/** A cell's value, perhaps with a warning; or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly warning: IssueCode | null }
  | { readonly ok: false; readonly code: IssueCode };

/** Reads the text of a cell, without the space around it. */
export type CellReader<T> = (cell: string) => Reading<T>;

/** The cell says this. */
export function accepted<T>(value: T, warning: IssueCode | null = null): Reading<T> {
  return { ok: true, value, warning };
}

/** The cell can't be read, for this reason. */
export function refused(code: IssueCode): { readonly ok: false; readonly code: IssueCode } {
  return { ok: false, code };
}
