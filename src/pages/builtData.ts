// The built data with every check, for the build and the desk. Pages of readers take theirs from tables.ts.
import type { Dataset, Tables } from '../dataset/dataset';
import { sameDataset } from '../dataset/sameDataset';
import { readClean } from '../dataset/readClean';
import { checkNewer } from './checkNewer';
import { builtFatalities, builtTables, valueOf } from './tables';

/** What the build was made of. */
export interface BuiltData {
  readonly dataset: Dataset;
  readonly tables: Tables;
}

/** Loads and checks the built data; throws where a table has an error, which no build lets through. */
export function builtData(): BuiltData {
  const tables = builtTables();
  const dataset = valueOf(checkNewer(builtFatalities(), tables, null));
  const clean = readClean(builtFatalities(), tables.countries);
  if (clean === null || !sameDataset(clean, dataset)) {
    throw new Error(
      'data/fatalities.csv can be read, but not by a page at once. Put it in its place with npm run data:swap -- FILE, or take the clean table from the desk.',
    );
  }
  return { dataset, tables };
}
