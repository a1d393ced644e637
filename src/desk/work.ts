// What lies on the desk at one moment, and how it is kept as text. Pure: knows no element and no storage.
import type { Reference } from '../dataset/dataset';
import { issueAt } from '../dataset/issue';
import type { TextTable } from '../dataset/csv/readTable';
import { describeReading, describeRepairs, type TableOrigin } from './file/describeReading';
import { readChanged, readFatalitiesFile, type FileReading } from './file/readFatalitiesFile';

/** A table on the desk. Each change makes another, so that every one can be gone back to. */
export interface Work {
  /** Name of the file, or what else it is. */
  readonly name: string;
  /** How the file was read as it came, in a line; '' where it could not be taken apart. */
  readonly how: string;
  /** What was left out of it. */
  readonly repairs: readonly string[];
  readonly reading: FileReading;
  /** Whether it was changed here. */
  readonly corrected: boolean;
}

/** A table as it comes. */
export function workOf(
  name: string,
  bytes: Uint8Array,
  origin: TableOrigin,
  reference: Reference,
): Work {
  const reading = readFatalitiesFile(bytes, reference);
  const { table } = reading;
  return {
    name,
    how: table === null ? '' : describeReading(table, origin),
    repairs: table === null ? [] : describeRepairs(table),
    reading,
    corrected: false,
  };
}

/** A file that isn't even opened. */
export function tooLarge(name: string, bytes: number): Work {
  const issues = [issueAt('too-large', null, null, String(bytes))];
  const reading = { table: null, dataset: null, issues, text: null };
  return { name, how: '', repairs: [], reading, corrected: false };
}

/** The work with a changed table, checked again. */
export function withTable(work: Work, table: TextTable, reference: Reference): Work {
  return { ...work, reading: readChanged(table, reference), corrected: true };
}

/** The work with the file's text mended by hand, checked again. */
export function withText(work: Work, text: string, reference: Reference): Work {
  const reading = readFatalitiesFile(new TextEncoder().encode(text), reference);
  return { ...work, reading, corrected: true };
}

/** The work as text, to be kept in the browser; null: there is nothing to keep. */
export function keptText({ reading: { table, text }, ...rest }: Work): string | null {
  return table === null && text === null ? null : JSON.stringify({ ...rest, table, text });
}

/** The work that was kept, checked again; null: it can't be read. */
export function workKept(kept: string, reference: Reference): Work | null {
  try {
    const { table, text, ...rest } = JSON.parse(kept) as Omit<Work, 'reading'> & {
      readonly table: TextTable | null;
      readonly text: string | null;
    };
    const work: Work = { ...rest, reading: { table: null, dataset: null, issues: [], text: null } };
    const read =
      table === null ? withText(work, text ?? '', reference) : withTable(work, table, reference);
    return { ...read, corrected: rest.corrected };
  } catch {
    return null;
  }
}
