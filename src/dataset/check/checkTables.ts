// What must hold between the rows of a table, and between tables. Reads no text. A cell that could
// not be read has an issue already, and stands in no other.

import { range, sum } from 'd3';
import type { Country, FollowingEvent, Period, Reference, TollGroup } from '../dataset';
import { issueAt, type Issue, type IssueCode } from '../issue';
import type { Columns } from './columns';
import type { ReadRow } from './readRows';

type Rows<R> = readonly ReadRow<R>[];

/** Rows whose cell in the column was in an earlier row already. Its field has the name of the column. */
export function checkUnique<C extends string>(
  rows: Rows<Record<C, string>>,
  column: C,
  code: IssueCode = 'id-twice',
): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ value: { [column]: key }, issue }) => {
    if (key === undefined) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [issue(code, column)] : [];
  });
}

/** Rows whose cell in the column is not among the known ones. Its field has the name of the column. */
export function checkKnown<C extends string>(
  rows: Rows<Record<C, string>>,
  column: C,
  known: ReadonlySet<string>,
  code: IssueCode,
): Issue[] {
  return rows.flatMap(({ value: { [column]: key }, issue }) =>
    key === undefined || known.has(key) ? [] : [issue(code, column)],
  );
}

/** Each country once; no rate can be made with nobody; deaths before a day need the day. */
export function checkCountries(rows: Rows<Country>): Issue[] {
  const single = rows.flatMap(({ value, issue }) => {
    const issues: Issue[] = [];
    if (value.population === 0) issues.push(issue('zero-population', 'population_2011'));
    if (value.deathsBeforeJoining != null && value.joinedNato === null) {
      issues.push(issue('missing-value', 'joined_nato'));
    }
    return issues;
  });
  return [
    ...checkUnique(rows, 'iso3', 'country-twice'),
    ...checkUnique(rows, 'name', 'country-twice'),
    ...single,
  ];
}

/** Each period ends after it starts, no year is in two, and none is left out, in whatever order the rows are. */
export function checkPeriods(rows: Rows<Period>): Issue[] {
  const issues: Issue[] = [];
  const years = new Set<number>();
  for (const {
    value: { from, to },
    issue,
  } of rows) {
    if (from === undefined || to === undefined) continue;
    if (to < from) issues.push(issue('ends-before-start', 'to'));
    let overlaps = false;
    for (let year = from; year <= to; year += 1) {
      overlaps ||= years.has(year);
      years.add(year);
    }
    if (overlaps) issues.push(issue('overlapping-periods', 'from'));
  }
  if (issues.length > 0) return issues;
  const missing = range(Math.min(...years), Math.max(...years)).filter((year) => !years.has(year));
  return missing.length === 0 ? [] : [issueAt('missing-years', null, 'from', missing.join(', '))];
}

/** Both sides of all periods, which have no issue, together are about those of the newest published count. */
export function checkPeriodsWhole(
  values: readonly Period[],
  published: Reference['published'],
): Issue[] {
  if (published === null) return [];
  return (['americans', 'others'] as const).flatMap((side) => {
    const dead = sum(values, (period) => period[side]);
    return Math.abs(dead - published[side]) * 10 > published[side]
      ? [issueAt('years-far-from-published', null, side, String(dead))]
      : [];
  });
}

/** Rows with a day, a month or a period's year that has not come. `today`: an ISO day. */
export function checkAhead(rows: Rows<object>, columns: Columns, today: string): Issue[] {
  const isDay = /^\d{4}-\d\d(?:-\d\d)?$/;
  const isAhead = (cell: unknown, name: string) =>
    typeof cell === 'string'
      ? isDay.test(cell) && cell > today
      : (name === 'from' || name === 'to') && Number(cell) > Number(today.slice(0, 4));
  return rows.flatMap(({ value, issue }) => {
    const cells: Readonly<Record<string, unknown>> = { ...value };
    return Object.entries(columns).flatMap(([field, { name }]) =>
      isAhead(cells[field], name) ? [issue('date-ahead', name)] : [],
    );
  });
}

/** A range ends above its lower end. */
export function checkRanges(rows: Rows<TollGroup>): Issue[] {
  return rows.flatMap(({ value: { deaths, atMost }, issue }) =>
    deaths !== undefined && atMost != null && atMost <= deaths
      ? [issue('ends-below-start', 'at_most')]
      : [],
  );
}

/** Rows that name a source which is not among the known ones. */
export function checkSourceLists(rows: Rows<FollowingEvent>, known: ReadonlySet<string>): Issue[] {
  return rows.flatMap(({ value: { sources }, issue }) =>
    sources?.some((id) => !known.has(id)) ? [issue('unknown-source', 'source')] : [],
  );
}

/** No row is older than the one above it: of corrections the first is the publication. */
export function checkOldestFirst(rows: Rows<{ readonly date: string }>): Issue[] {
  return rows.flatMap(({ value: { date }, issue }, index) => {
    const above = rows[index - 1]?.value.date;
    const isOlder = date !== undefined && above !== undefined && date < above;
    return isOlder ? [issue('dates-out-of-order', 'date')] : [];
  });
}
