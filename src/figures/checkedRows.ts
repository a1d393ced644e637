// How much of the table of the dead has been checked against a second source.
import type { Dataset } from '../dataset/dataset';

/** Id of the list that the table is adapted from. */
const LIST = 'wikipedia-list';

/** Rows of the table, and how many of them name another source than the list. */
export function checkedRows({ fatalities }: Dataset): {
  readonly all: number;
  readonly checked: number;
} {
  return {
    all: fatalities.length,
    checked: fatalities.filter(({ sources }) => sources.some((id) => id !== LIST)).length,
  };
}
