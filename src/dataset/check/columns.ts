// How a table declares its columns. Knows no table and reads no file.

import { accepted, refused, type CellReader } from './reading';

/** A column that a table looks for; others in the file are ignored. */
export interface Column<T> {
  /** As in the header, lower case. */
  readonly name: string;
  /** Whether a file without it is refused. */
  readonly presence: 'needed' | 'optional';
  readonly read: CellReader<T>;
}

/** A table's columns by the name of the field that each fills. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row read by those columns. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** A column whose every cell says something. */
export function required<T>(name: string, read: CellReader<T>): Column<T> {
  const readFilled: CellReader<T> = (cell) => (cell === '' ? refused('missing-value') : read(cell));
  return { name, presence: 'needed', read: readFilled };
}

/** A column that must be there, with cells that may be empty: null. */
export function nullable<T>(name: string, read: CellReader<T>): Column<T | null> {
  return { name, presence: 'needed', read: (cell) => (cell === '' ? accepted(null) : read(cell)) };
}

/** A column that may be missing: then all its cells are null. */
export function optional<T>(name: string, read: CellReader<T>): Column<T | null> {
  return { ...nullable(name, read), presence: 'optional' };
}
