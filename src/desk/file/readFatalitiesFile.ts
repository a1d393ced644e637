// What the desk makes of a file: the verdict of the check, and the table as it stands in the file.
import type { Dataset, Reference } from '../../dataset/dataset';
import { decode } from '../../dataset/csv/decode';
import type { Issue } from '../../dataset/issue';
import { checkTable, readFatalitiesTable } from '../../dataset/loadDataset';
import { hasText, type TextTable } from '../../dataset/csv/readTable';

/** A file of the dead, read. */
export interface FileReading {
  /** Null: it could not be taken apart. */
  readonly table: TextTable | null;
  /** Null: it has errors. */
  readonly dataset: Dataset | null;
  /** Errors and notes, as everywhere else. */
  readonly issues: readonly Issue[];
  /** The file's text, where mending it by hand is the only way: its quotes are broken. */
  readonly text: string | null;
}

/** Reads and checks a file. */
export function readFatalitiesFile(bytes: Uint8Array, reference: Reference): FileReading {
  const { table, issues } = readFatalitiesTable(bytes);
  if (table !== null) return readChanged(table, reference);
  const text = issues.some(isOfQuotes) ? decode(bytes).text : null;
  return { table, dataset: null, issues, text };
}

/** Checks a table as it stands on the desk, where a row may still be empty: that one is not read. */
export function readChanged(table: TextTable, reference: Reference): FileReading {
  const result = checkTable({ ...table, rows: table.rows.filter(hasText) }, reference);
  return { table, dataset: result.ok ? result.value : null, issues: result.issues, text: null };
}

function isOfQuotes({ code }: Issue): boolean {
  return code.includes('quote');
}
