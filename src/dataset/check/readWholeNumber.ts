// A cell -> a whole number, as people write it. Knows no column.

import { accepted, refused, type Reading } from './reading';

/**
 * Groups of exactly three digits after one kind of separator: comma, point, apostrophe, or any space
 * (no-break, narrow, thin, as wide as a figure). A first group of 0 is no group: `0.123` is a fraction.
 */
const GROUPED = /^[1-9]\d{0,2}([,.'’\p{Zs}])\d{3}(?:\1\d{3})*$/u;

/** A fraction of nothing, as programs write whole numbers: `2461.0`, `2.461,00`. */
const NO_FRACTION = /^(.*\d)([.,])0{1,2}$/;

/** Footnotes' marks behind a number: `[1]`, `[1][2]`, `*`, `†`, `¹`, `²⁾`, `(a)`, `44a`. */
const MARKS = /(?:\s*(?:\[[^\]]{1,12}\]|\([a-z]\)|\([12]?\d\)|[*†‡§¶]+|[¹²³⁰⁴-⁹]+⁾?))+$/;

/** What programs put before a number that is text: `'44`, `+44`, `="44"`; or a mark. */
const BEFORE = /^(?:['’*†]|\+|=)\s*/;

/** Marks that turn the reading direction or show nothing, which come with copied numbers. */
const UNSEEN = /[\p{Cf}\u2800]/gu;

/** A hyphen or a true minus sign. */
const MINUS = /^[-−]/;

/** People, a whole number of 0 or more. Thousands are read with a warning. */
export function readWholeNumber(cell: string): Reading<number> {
  const text = cell.trim();
  if (text === '') return refused('missing-value');
  if (MINUS.test(text) && readWholeNumber(text.slice(1)).ok) return refused('negative-number');
  const [, whole = text, point] = NO_FRACTION.exec(text) ?? [];
  const separator = GROUPED.exec(whole)?.[1];
  if (separator !== undefined && separator === point) return refused('not-a-number');
  const digits = separator === undefined ? whole : whole.replace(/\D/g, '');
  const value = Number(digits);
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(value)) return refused('not-a-number');
  if (separator !== undefined) return accepted(value, 'thousands-read');
  return accepted(value, point === undefined ? null : 'decimals-read');
}

/** The number in a cell without what stands around it; null: there is nothing around it, or it is no number. */
export function withoutMark(cell: string): string | null {
  const text = cell.replace(UNSEEN, '').trim();
  const number = text
    .replace(BEFORE, '')
    .replace(/^["“„]?(.*\d)["'’”“]$/, '$1')
    .replace(MARKS, '')
    .replace(/(\d)[a-e]$/, '$1');
  if (number === cell.trim()) return null;
  const reading = readWholeNumber(number);
  return reading.ok ? String(reading.value) : null;
}
