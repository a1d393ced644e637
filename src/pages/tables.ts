// The data files as this build has them, checked. The only module that names them.
import afghanToll from '../../data/afghan-toll.csv?raw';
import corrections from '../../data/corrections.csv?raw';
import countries from '../../data/countries.csv?raw';
import events from '../../data/events.csv?raw';
import fatalities from '../../data/fatalities.csv?raw';
import periods from '../../data/periods.csv?raw';
import publishedCounts from '../../data/published-counts.csv?raw';
import sensitivities from '../../data/sensitivities.csv?raw';
import sources from '../../data/sources.csv?raw';
import type { Dataset, Reference, Tables } from '../dataset/dataset';
import type { Issue, Result } from '../dataset/issue';
import { loadDataset } from '../dataset/loadDataset';
import { loadTables } from '../dataset/loadTables';
import { referenceFrom } from '../dataset/referenceFrom';

/** The tables around the dead, and what a table of the dead is checked against. */
export interface BuiltTables {
  readonly tables: Tables;
  readonly reference: Reference;
}

/** What the build was made of. */
export interface BuiltData extends BuiltTables {
  readonly dataset: Dataset;
}

/** Loads the built data; throws where a table has an error, which no build lets through. */
export function builtData(): BuiltData {
  const { tables, reference } = builtTables();
  return { dataset: builtDataset(reference), tables, reference };
}

/** All tables but the dead; throws as `builtData`. By itself, so that a page can load them in two tasks. */
export function builtTables(): BuiltTables {
  const tables = valueOf(
    loadTables({
      countries: bytes(countries),
      periods: bytes(periods),
      'published-counts': bytes(publishedCounts),
      sensitivities: bytes(sensitivities),
      'afghan-toll': bytes(afghanToll),
      sources: bytes(sources),
      corrections: bytes(corrections),
      events: bytes(events),
    }),
  );
  return { tables, reference: referenceFrom(tables) };
}

/** The dead; throws as `builtData`. */
export function builtDataset(reference: Reference): Dataset {
  return valueOf(loadDataset(bytes(fatalities), reference));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Errors of a data file, so that who catches it can say them in sentences. */
export class DataError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('The data have errors.');
    this.issues = issues;
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new DataError(result.issues);
  return result.value;
}
