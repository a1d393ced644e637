// Where the count comes from, as source lines say it.
import type { Dataset } from '../dataset/dataset';
import { checkedRows } from '../figures/checkedRows';
import { digitsOf, formatWhole } from './numbers';

/** Who publishes the list that fatalities.csv is made from. */
export const SOURCE_NAME = 'Wikipedia';

/** The source line of everything counted from fatalities.csv. */
export function sourceLine(dataset: Dataset): string {
  const { all, checked } = checkedRows(dataset);
  const rows = `${checked === 0 ? 'none' : formatWhole(checked)} of ${digitsOf(all, 'row', 'rows')}`;
  return `${SOURCE_NAME}, Coalition casualties in Afghanistan; ${rows} checked against a second source`;
}
