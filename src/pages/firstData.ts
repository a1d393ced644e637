// What a page carries from the start of what the build was made of.
import { datasetOf } from '../dataset/checkedData';
import { CHECKED } from '../dataset/checkedData.gen';
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

/** The data of this build, without the rows of `LATER_TABLES`. */
export function firstData(): BuiltData {
  const { tables, site, fingerprint } = CHECKED;
  return { dataset: datasetOf(CHECKED), tables, site, fingerprint };
}
