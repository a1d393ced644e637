// Parts of the arithmetic behind a number: divisions written out, rows, sources.
import { sum } from 'd3';
import type { Dataset } from '../../dataset/dataset';
import { formatWhole } from '../../wording/numbers';
import { formatRatio, turned } from '../../wording/ratio';
import { say } from '../../wording/say';
import { numbers } from '../../wording/askedWords.gen';
import type { NumberRow } from '../state/countedNumber';

/** Id of the source of all days of joining NATO: the table of countries names none for each row. */
export const MEMBERSHIP_SOURCE = 'nato-members';

/** Decimals of a quotient that are written out: one more than any chart shows. */
const DECIMALS = 3;

/** '2,461 ÷ 1,064 = 2.313…', cut off, not rounded; without the dots where it is exact. */
export function division(dividend: number, divisor: number): string {
  const unit = 10 ** DECIMALS;
  const cut = Math.floor((dividend * unit) / divisor);
  const isExact = cut * divisor === dividend * unit;
  const whole = formatWhole(Math.floor(cut / unit));
  const decimals = String(cut % unit).padStart(DECIMALS, '0');
  const written = isExact ? decimals.replace(/0+$/, '') : `${decimals}…`;
  return `${formatWhole(dividend)} ÷ ${formatWhole(divisor)} = ${whole}${written === '' ? '' : `.${written}`}`;
}

/** Whether a written number is all of a quotient: `exact`, or `rounded`. */
export function exactness(quotient: number, written: string): 'exact' | 'rounded' {
  return Number(written.replace(/,/g, '')) === quotient ? 'exact' : 'rounded';
}

/** '2,461 ÷ 1,064 = 2.313…, rounded: 2.31'; without the rest where it is exact. `written`: what is shown of it. */
export function quotient(dividend: number, divisor: number, written: string): string {
  return say(numbers.quotient, {
    exact: exactness(dividend / divisor, written),
    division: division(dividend, divisor),
    rounded: written,
  });
}

/** The ratio of two sides, the larger divided by the smaller; nothing where no ally died. */
export function ratioLines(americans: number, allies: number): string[] {
  if (allies === 0) return [];
  const { turn, ratio } = turned({ americans, allies });
  return [
    say(numbers.rounded, {
      exact: exactness(ratio, formatRatio(ratio, 'prose')),
      division: division(Math.max(americans, allies), Math.min(americans, allies)),
      rounded: say(numbers.oneForEvery, { turn, ratio }),
    }),
  ];
}

/** A line that adds. */
export function plus(label: string, number: number): NumberRow {
  return { label, sign: '+', number };
}

/** A line that takes away. */
export function minus(label: string, number: number): NumberRow {
  return { label, sign: '−', number };
}

/** Rows that count something. */
export function present(rows: readonly NumberRow[]): readonly NumberRow[] {
  return rows.filter(({ number }) => number > 0);
}

/** More rows than this say less than their sum. */
const MOST_ROWS = 6;

/** The first rows, each a country, and all others in one. All rows must add. */
export function gatherRest(rows: readonly NumberRow[]): readonly NumberRow[] {
  if (rows.length <= MOST_ROWS + 1) return rows;
  const rest = rows.slice(MOST_ROWS);
  return [
    ...rows.slice(0, MOST_ROWS),
    plus(
      say(numbers.rest, { rows: rest.length }),
      sum(rest, ({ number }) => number),
    ),
  ];
}

/** What the rows add up to. */
export function sumOf(rows: readonly NumberRow[]): number {
  return sum(rows, ({ sign, number }) => (sign === '+' ? number : -number));
}

/** Ids of the sources that the dataset names for rows. */
export function sourceIds(rows: Dataset['fatalities']): string[] {
  return rows.filter(({ deaths }) => deaths > 0).flatMap((row) => row.sources);
}
