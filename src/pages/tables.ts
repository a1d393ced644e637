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
import type { Dataset, Tables } from '../dataset/dataset';
import type { Issue, Result } from '../dataset/issue';
import { loadTables } from '../dataset/loadTables';
import { readClean } from '../dataset/readClean';

/** All tables but the dead; throws where one has an error. By itself, so that a page can load them in two tasks. */
export function builtTables(): Tables {
  return valueOf(
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
}

/** The bytes of the table of the dead. */
export function builtFatalities(): Uint8Array {
  return bytes(fatalities);
}

/** The dead, as the build has checked them; throws where the table isn't one that a page can read at once. */
export function builtDataset({ countries }: Tables): Dataset {
  const dataset = readClean(builtFatalities(), countries);
  if (dataset === null) throw new Error('data/fatalities.csv is not the clean table.');
  return dataset;
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

/** What was read; throws where it has errors. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new DataError(result.issues);
  return result.value;
}
