// The count so far: Americans and everyone else who had died by the end of a year. From periods.csv,
// another source than the dataset's.
import { ascending, cumsum, greatest } from 'd3';
import type { Period } from '../dataset/dataset';

/** Everyone who had died by the end of a period: the sum of it and of all before it. */
export interface CountSoFar {
  /** First year of the period that was added last. */
  readonly from: number;
  /** Its last year: the day counted to is this year's end. */
  readonly to: number;
  /** Americans who had died by then. */
  readonly americans: number;
  /** People of every other country who had died by then. */
  readonly others: number;
  /** Null while nobody but Americans had died. */
  readonly americansPerOther: number | null;
  /** True where more than one other had died for every two Americans. */
  readonly moreThanOneForTwo: boolean;
}

/** Years in a row, each counted to its end; both ends included. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
  /** How many years: to - from + 1. */
  readonly years: number;
}

/** The count so far at the end of each period, oldest first, in whatever order the rows are. */
export function countsSoFar(periods: readonly Period[]): readonly CountSoFar[] {
  const rows = [...periods].sort((a, b) => ascending(a.from, b.from));
  const americans = cumsum(rows, (row) => row.americans);
  const others = cumsum(rows, (row) => row.others);
  return rows.map(({ from, to }, index) => {
    const [ours, theirs] = [americans[index] ?? 0, others[index] ?? 0];
    return {
      from,
      to,
      americans: ours,
      others: theirs,
      americansPerOther: theirs === 0 ? null : ours / theirs,
      moreThanOneForTwo: 2 * theirs > ours,
    };
  });
}

/**
 * The longest run of years at whose end more than one other had died for every two Americans; the
 * first of two as long; null: there was none. Of a period of several years only its end is known, so
 * it adds one year, and the years within it, or missing from the table, end a run.
 */
export function longestRunAbove(counts: readonly CountSoFar[]): YearRun | null {
  const runs: YearRun[] = [];
  for (const { to, moreThanOneForTwo } of counts) {
    if (!moreThanOneForTwo) continue;
    const before = runs.at(-1);
    const from = before?.to === to - 1 ? before.from : to;
    runs.push({ from, to, years: to - from + 1 });
  }
  return greatest(runs, ({ years }) => years) ?? null;
}
