// Every table's bytes -> all that is wrong in any of them. The verdict of the build, told at once for
// all files. Knows no path.
import { TABLE_NAMES, type Dataset, type TableName, type Tables } from '../../dataset/dataset';
import type { Issue } from '../../dataset/issue';
import { loadDataset } from '../../dataset/loadDataset';
import { loadTables } from '../../dataset/loadTables';
import { codeNamed } from '../../dataset/names/codeNamed';
import { referenceFrom } from '../../dataset/referenceFrom';

/** A table, by the name of its file without `.csv`. */
export type DataName = TableName | 'fatalities';

/** The bytes of every table. */
export type DataFiles = Readonly<Record<DataName, Uint8Array>>;

/** An issue and whose it is. */
export interface FoundIssue {
  readonly name: DataName;
  readonly issue: Issue;
}

/** What is in the files, and all that is wrong with them. */
export interface DataCheck {
  readonly issues: readonly FoundIssue[];
  /** Null: a table has an error, and then the dead can't be checked. */
  readonly tables: Tables | null;
  /** Null: the dead, or a table that they are checked against, have an error. */
  readonly dataset: Dataset | null;
}

/** Every table's name, the dead first. */
export const DATA_NAMES: readonly DataName[] = ['fatalities', ...TABLE_NAMES];

/** The table that a file of this name holds: of any other name, the dead. */
export function dataNameOf(fileName: string): DataName {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return DATA_NAMES.find((name) => name === base) ?? 'fatalities';
}

/**
 * Checks all tables, and the dead against them. `present`: the table of the dead that readers see now. `today`: an ISO
 * day, that later ones are told; null: they are not.
 */
export function checkData(
  files: DataFiles,
  present: Dataset | null = null,
  today: string | null = null,
): DataCheck {
  const tables = loadTables(files, today);
  const ofTables = tables.issues.map(namedIssue);
  if (!tables.ok) return { issues: ofTables, tables: null, dataset: null };
  const dead = loadDataset(files.fatalities, referenceFrom(tables.value, codeNamed, present));
  return {
    issues: [...dead.issues.map(namedIssue), ...ofTables],
    tables: tables.value,
    dataset: dead.ok ? dead.value : null,
  };
}

/** An issue of the dead names no table. */
function namedIssue(issue: Issue): FoundIssue {
  return { name: issue.table ?? 'fatalities', issue };
}
