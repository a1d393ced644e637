// What cells other than numbers can hold. Each reader gets text without the space around it.

import { accepted, refused, type CellReader, type Reading } from './reading';

/** Any text. */
export function readText(cell: string): Reading<string> {
  return accepted(cell);
}

/** What programs write where there is nothing. */
const PLACEHOLDER = /^(?:null|n\/?a|nan|none|\\n)$/i;

/** A cell that is empty where a program wrote that it has nothing: `NULL`, `NA`, `\N`. */
export function emptyIfPlaceholder<T>(read: CellReader<T>): CellReader<T | null> {
  return (cell) => (PLACEHOLDER.test(cell) ? accepted(null, 'placeholder-read') : read(cell));
}

/** Ids of sources with space between them. */
export function readIds(cell: string): Reading<readonly string[]> {
  return accepted([...new Set(cell.split(/\s+/).filter((id) => id !== ''))]);
}

/** An id of a row: no space, since lists of ids are separated by spaces. */
export function readId(cell: string): Reading<string> {
  return /^[a-z0-9][a-z0-9._-]*$/i.test(cell) ? accepted(cell) : refused('not-an-id');
}

/** A country's code where countries are named: whether it is known is asked later. */
export function readCountryKey(cell: string): Reading<string> {
  return accepted(cell.toUpperCase());
}

/** A country's code where countries are defined: three Latin letters (ISO 3166 alpha-3). */
export function readCountryCode(cell: string): Reading<string> {
  return /^[a-z]{3}$/i.test(cell) ? accepted(cell.toUpperCase()) : refused('not-a-code');
}

/** A day that exists, as `2004-03-29`. */
export function readDay(cell: string): Reading<string> {
  return isDay(cell) ? accepted(cell) : refused('not-a-date');
}

/** A day or a month that exists, as `2021-08-16` or `2021-08`. */
export function readDayOrMonth(cell: string): Reading<string> {
  return isDay(cell) || isDay(`${cell}-01`) ? accepted(cell) : refused('not-a-date');
}

/** A year of four digits. */
export function readYear(cell: string): Reading<number> {
  return /^[1-9]\d{3}$/.test(cell) ? accepted(Number(cell)) : refused('not-a-year');
}

/** An address that a reader can open. Other schemes could run something. */
export function readWebAddress(cell: string): Reading<string> {
  return /^https?:\/\/[^\s"<>]+$/i.test(cell) ? accepted(cell) : refused('not-a-web-address');
}

/** One of a few words, in any case. */
export function oneOf<const T extends string>(...words: readonly T[]): CellReader<T> {
  return (cell) => {
    const word = words.find((each) => each === cell.toLowerCase());
    return word === undefined ? refused('unknown-value') : accepted(word);
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
