// The cells that tables of charts have in common: each shows a value in the page's words.
import { formatWhole } from '../../wording/numbers';
import { formatRatio } from '../../wording/ratio';
import type { ChartTableCell } from './chartTable';

/** Shows a text as it is. */
export function textCell(text: string): ChartTableCell {
  return { text, value: text };
}

/** Shows a whole number; nothing for one that is not known. */
export function wholeCell(value: number | null): ChartTableCell {
  return { text: value === null ? '' : formatWhole(value), value };
}

/** Shows Americans for each of the others; null: nobody to divide by. */
export function ratioCell(value: number | null): ChartTableCell {
  return { text: formatRatio(value, 'chart'), value };
}
