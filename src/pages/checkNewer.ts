// A table that isn't the built one, read and checked with all that is known of what people write.
// A chunk by itself: few readers ever need it.
import type { Dataset, Tables } from '../dataset/dataset';
import type { Result } from '../dataset/issue';
import { loadDataset } from '../dataset/loadDataset';
import { LATER_TABLES } from '../dataset/laterTables.gen';
import { codeNamed } from '../dataset/names/codeNamed';
import { referenceFrom } from '../dataset/referenceFrom';

export { isFarAway } from '../dataset/isFarAway';

/** Checks a table against the others. `present`: the one that readers see, for which it is meant. */
export function checkNewer(
  bytes: Uint8Array,
  tables: Tables,
  present: Dataset | null,
): Result<Dataset> {
  return loadDataset(bytes, referenceFrom({ ...tables, ...LATER_TABLES }, codeNamed, present));
}
