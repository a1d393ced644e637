// A cell -> a whole number, as people write it. Knows no column.

import { accepted, refused, type Reading } from './reading';

/**
 * Groups of exactly three digits after one kind of separator: comma, point, space, apostrophe,
 * no-break space or its narrow form. A first group of 0 is no group: `0.123` is a fraction.
 */
const GROUPED = /^[1-9]\d{0,2}([,. '’\u00a0\u202f])\d{3}(?:\1\d{3})*$/;

/** A hyphen or a true minus sign. */
const MINUS = /^[-−]/;

/** People, a whole number of 0 or more. Thousands are read with a warning. */
export function readWholeNumber(cell: string): Reading<number> {
  const text = cell.trim();
  if (text === '') return refused('missing-value');
  if (MINUS.test(text) && readWholeNumber(text.slice(1)).ok) return refused('negative-number');
  const isGrouped = GROUPED.test(text);
  const digits = isGrouped ? text.replace(/\D/g, '') : text;
  const value = Number(digits);
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(value)) return refused('not-a-number');
  return accepted(value, isGrouped ? 'thousands-read' : null);
}
