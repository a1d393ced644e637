// What the desk makes of a file: the verdict of loadDataset, and the table as it stands in the file.
import type { Dataset, Reference } from '../../dataset/dataset';
import { decode } from '../../dataset/csv/decode';
import type { Issue } from '../../dataset/issue';
import { loadDataset, readFatalitiesTable } from '../../dataset/loadDataset';
import type { TextTable } from '../../dataset/csv/readTable';

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
  const result = loadDataset(bytes, reference);
  const { table } = readFatalitiesTable(bytes);
  return {
    table,
    dataset: result.ok ? result.value : null,
    issues: result.issues,
    text: table === null && result.issues.some(isOfQuotes) ? decode(bytes).text : null,
  };
}

function isOfQuotes({ code }: Issue): boolean {
  return code.includes('quote');
}
