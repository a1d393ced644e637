// The data files as this build has them, checked. The only module that names them.
import afghanToll from '../../data/afghan-toll.csv?raw';
import corrections from '../../data/corrections.csv?raw';
import countries from '../../data/countries.csv?raw';
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

/** What the build was made of. */
export interface BuiltData {
  readonly dataset: Dataset;
  readonly tables: Tables;
  readonly reference: Reference;
}

/** Loads the built data; throws where a table has an error, which no build lets through. */
export function builtData(): BuiltData {
  const encoder = new TextEncoder();
  const bytes = (text: string) => encoder.encode(text);
  const tables = valueOf(
    loadTables({
      countries: bytes(countries),
      periods: bytes(periods),
      'published-counts': bytes(publishedCounts),
      sensitivities: bytes(sensitivities),
      'afghan-toll': bytes(afghanToll),
      sources: bytes(sources),
      corrections: bytes(corrections),
    }),
  );
  const reference = referenceFrom(tables);
  return { dataset: valueOf(loadDataset(bytes(fatalities), reference)), tables, reference };
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
