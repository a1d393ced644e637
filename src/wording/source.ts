// Where the count comes from, as source lines say it.
import type { Dataset } from '../dataset/dataset';
import { checkedRows } from '../figures/count';
import { say } from './say';
import { sources } from './words.gen';

/** The source line of everything counted from fatalities.csv: how many rows have a second source. */
export function sourceLine(dataset: Dataset): string {
  return say(sources.list, checkedRows(dataset));
}
