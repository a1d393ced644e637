// Sorts a table's rows by one of its columns. Knows no element.
import type { ChartTableRow } from './chartTable';

/** Which way a column is sorted, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending';

/** Sorted by the values of a column: equals keep their order, rows without a value come last. */
export function sortRows(
  rows: readonly ChartTableRow[],
  column: number,
  direction: SortDirection,
): ChartTableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[column]?.value ?? null, b.cells[column]?.value ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  });
}

/** Numbers by size, texts by the alphabet. */
function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en');
}
