// A new table of the dead beside the one that readers see now. Reads no text.

import { sum } from 'd3';
import type { Dataset, Reference } from '../dataset';
import { issueAt, type Issue, type IssueCode } from '../issue';
import type { FatalitiesRow } from './checkFatalities';

/** So many countries have each other's numbers only where a column was sorted by itself. */
const MIXED_COUNTRIES = 3;

/** If at least this share of the changed numbers are other countries', one column was sorted by itself. */
const MOST_MIXED = 0.8;

/** What follows from a column that was sorted alone: not told beside it. */
const SORTED_TOO: readonly IssueCode[] = [
  'change-silenced',
  'more-before-joining',
  'americans-far-from-published',
  'others-far-from-published',
];

/** The issues; of numbers that were sorted by themselves the one that says so, in the place of what follows from it. */
export function withSorted(
  issues: readonly Issue[],
  rows: readonly FatalitiesRow[],
  { present }: Reference,
): Issue[] {
  const now = new Map(rows.map(({ iso3, deaths }) => [iso3, deaths]));
  if (present === null || !isSortedAlone(now, present)) return [...issues];
  return [
    ...issues.filter(({ code }) => !SORTED_TOO.includes(code)),
    issueAt('sorted-alone', null, 'deaths'),
  ];
}

/** Countries that are gone or new, and numbers that change by more than half. */
export function checkPresent(
  rows: readonly FatalitiesRow[],
  { present, countries }: Reference,
): Issue[] {
  if (present === null) return [];
  const before = new Set(present.fatalities.map(({ country }) => country.iso3));
  const added = rows.filter(({ iso3, deaths }) => deaths > 0 && !before.has(iso3));
  const now = new Map(rows.map(({ iso3, deaths }) => [iso3, deaths]));
  const gone = present.fatalities.filter(({ country }) => !now.has(country.iso3));
  const changed = present.fatalities.filter(({ country, deaths }) => {
    const after = now.get(country.iso3);
    return after !== undefined && isFar(deaths, after);
  });
  const nameOf = new Map(countries.map(({ iso3, name }) => [iso3, name]));
  return [
    ...namesOf(
      'country-gone',
      gone.map(({ country }) => country.name),
    ),
    ...namesOf(
      'country-new',
      added.map(({ iso3, deaths }) => `${nameOf.get(iso3)}: ${deaths}`),
    ),
    ...changed.map(({ country, deaths }) =>
      issueAt(
        'changed-by-half',
        null,
        'deaths',
        `${country.name}: ${deaths} → ${now.get(country.iso3)}`,
      ),
    ),
  ];
}

/** One issue for all the names; none without a name. */
function namesOf(code: IssueCode, names: readonly string[]): Issue[] {
  return names.length === 0 ? [] : [issueAt(code, null, 'country', names.join(', '))];
}

/**
 * Several countries have each other's numbers. Either
 * - those that changed have exactly each other's, in a table of as many rows as the page's: that small numbers
 *   occur elsewhere on the page says nothing;
 * - or at least half of the table changed, and most of that to numbers of the page;
 * - or the numbers, put in order, are much nearer to those of the page than taken by country: another list.
 */
function isSortedAlone(now: ReadonlyMap<string, number>, { fatalities }: Dataset): boolean {
  const shared = fatalities.filter(({ country }) => now.has(country.iso3));
  const moved = shared.filter(({ country, deaths }) => now.get(country.iso3) !== deaths);
  if (moved.length < MIXED_COUNTRIES) return false;
  const numbers = moved.map(({ country }) => now.get(country.iso3) ?? 0);
  const isMix = countShared(numbers, moved) === moved.length && now.size === fatalities.length;
  const isMostlyMix =
    moved.length * 2 >= shared.length &&
    countShared(numbers, fatalities) >= moved.length * MOST_MIXED;
  return isMix || isMostlyMix || isOtherOrder(shared, now);
}

/** How many of the numbers are deaths of the rows, each row's once. */
function countShared(numbers: readonly number[], rows: Dataset['fatalities']): number {
  const left = rows.map(({ deaths }) => deaths);
  return numbers.filter((number) => {
    const at = left.indexOf(number);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

/** A tenth of all deaths stand with other countries, and three quarters of that comes of the order alone. */
function isOtherOrder(shared: Dataset['fatalities'], now: ReadonlyMap<string, number>): boolean {
  const old = shared.map(({ deaths }) => deaths);
  const other = shared.map(({ country }) => now.get(country.iso3) ?? 0);
  const far = shared.filter((row) => isFar(row.deaths, now.get(row.country.iso3) ?? 0));
  const rising = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  const byCountry = distance(old, other);
  return (
    far.length >= MIXED_COUNTRIES &&
    byCountry * 10 >= sum(old) &&
    byCountry >= 4 * distance(rising(old), rising(other))
  );
}

function isFar(before: number, after: number): boolean {
  return Math.abs(after - before) * 2 > before;
}

function distance(some: readonly number[], others: readonly number[]): number {
  return sum(some.map((number, at) => Math.abs(number - (others[at] ?? 0))));
}
