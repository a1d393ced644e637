// Numbers as a reader meets them. Formats only: knows no figure of the story.

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const twoDecimals = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const SMALL_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A whole number with thousands: '1,064'. Rounds. */
export function formatWhole(value: number): string {
  return whole.format(value);
}

/** One decimal, always: '2.3', '2.0'. For headlines and prose. */
export function formatOneDecimal(value: number): string {
  return oneDecimal.format(value);
}

/** Two decimals, always: '2.31'. For charts and tables. */
export function formatTwoDecimals(value: number): string {
  return twoDecimals.format(value);
}

/** A share from 0 to 1 as whole percent: '32%'. */
export function formatPercent(share: number): string {
  return percent.format(share);
}

/** An ISO day as '22 November 2026'. */
export function formatDay(isoDay: string): string {
  return day.format(new Date(`${isoDay}T00:00:00Z`));
}

/** An ISO day as 'April 2021'. */
export function formatMonth(isoDay: string): string {
  return month.format(new Date(`${isoDay}T00:00:00Z`));
}

/** Whole numbers up to ten as words, in running text: 'seven', '11'. Zero is 'no'. */
export function spellNumber(value: number): string {
  return SMALL_NUMBERS[value] ?? formatWhole(value);
}

/** A number with its noun, in number and grammar: 'one place', '1,231 places', 'no places'. */
export function countOf(value: number, one: string, many: string): string {
  return `${spellNumber(value)} ${value === 1 ? one : many}`;
}

/** The same with digits, for labels and lines: '1 place', '1,231 places'. */
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
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** The first letter in upper case, for a phrase that opens a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
