// Numbers as a reader meets them. Formats only: knows no figure of the story. Without Intl, whose first
// use keeps a slow phone from answering for a tenth of a second.

// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

// prettier-ignore
const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Rounded as by hand, halves away from zero, with commas at the thousands. */
function fixed(value: number, decimals: number): string {
  const size = Math.round(shifted(Math.abs(value), decimals));
  const digits = shifted(size, -decimals).toFixed(decimals);
  const written = digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  return `${value < 0 && size > 0 ? '-' : ''}${written}`;
}

/** The decimal point moved to the right in the written number: 1.005 by two is 100.5, not 100.49…. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A whole number with thousands: '1,064'. Rounds. */
export function formatWhole(value: number): string {
  return fixed(value, 0);
}

/** One decimal, always: '2.3', '2.0'. For headlines and prose. */
export function formatOneDecimal(value: number): string {
  return fixed(value, 1);
}

/** Two decimals, always: '2.31'. For charts and tables. */
export function formatTwoDecimals(value: number): string {
  return fixed(value, 2);
}

/** With so many decimals, and as many more as it takes until the written number says no other than the value. */
export function formatUntil(
  value: number,
  decimals: number,
  isTrue: (written: number) => boolean,
): string {
  const written = fixed(value, decimals);
  return isTrue(Number(written.replace(/,/g, '')))
    ? written
    : formatUntil(value, decimals + 1, isTrue);
}

/**
 * A share from 0 to 1 as whole percent: '32%'. Neither some nor not all is rounded away: 'under 1%',
 * 'over 99%'.
 */
export function formatPercent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${fixed(shifted(share, 2), 0)}%`;
}

/** An ISO day as '22 November 2026'; a month as 'November 2026'. */
export function formatDay(isoDay: string): string {
  return isoDay.length <= 'YYYY-MM'.length
    ? formatMonth(isoDay)
    : `${Number(isoDay.slice(8))} ${formatMonth(isoDay)}`;
}

/** An ISO day as 'April 2021'. */
export function formatMonth(isoDay: string): string {
  return `${MONTHS[Number(isoDay.slice(5, 7)) - 1]} ${isoDay.slice(0, 4)}`;
}

/** Whole numbers up to ten as words, in running text: 'seven', '11'. Zero is 'no'. */
export function spellNumber(value: number): string {
  return SMALL_NUMBERS[value] ?? formatWhole(value);
}

/** A number with its noun, for labels and lines: '1 pair', '1,231 pairs'. */
export function digitsOf(value: number, one: string, many: string): string {
  return `${formatWhole(value)} ${value === 1 ? one : many}`;
}

/** A span of years with an en dash: '2006–08', '2015–21'; one year alone: '2001'. */
export function formatYears(from: number, to: number): string {
  if (from === to) return String(from);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury ? String(to).slice(-2) : to}`;
}

/** 'a, b and c'. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The first letter in upper case, for a phrase that opens a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
