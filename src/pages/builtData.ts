// What the build was made of. The only module that pages and the build take their tables from.
import { CHECKED } from '../dataset/checkedData.gen';
import { datasetOf } from '../dataset/checkedData';
import type { Site } from '../dataset/dataPackage';
import type { Dataset, Tables } from '../dataset/dataset';

/** The checked data. */
export interface BuiltData {
  readonly dataset: Dataset;
  readonly tables: Tables;
  readonly site: Site;
  /** Of the text of `fatalities.csv`: another one on the server is newer. */
  readonly fingerprint: string;
}

/** The data of this build. */
export function builtData(): BuiltData {
  const { tables, site, fingerprint } = CHECKED;
  return { dataset: datasetOf(CHECKED), tables, site, fingerprint };
}
