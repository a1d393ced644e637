// What must hold between the rows of a table, and between tables. Reads no text.

import type { Correction, Country, Period } from './dataset';
import type { Issue, IssueCode } from './issue';
import type { ReadRow } from './readRows';

type Rows<R> = readonly ReadRow<R>[];

/** Rows whose field was in an earlier row already. */
export function checkUnique<R>(
  rows: Rows<R>,
  field: (row: R) => string,
  columnName: string,
  code: IssueCode = 'id-twice',
): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ value, issue }) => {
    const isRepeated = seen.has(field(value));
    seen.add(field(value));
    return isRepeated ? [issue(code, columnName)] : [];
  });
}

/** Rows whose field is not among the known ones. */
export function checkKnown<R>(
  rows: Rows<R>,
  field: (row: R) => string,
  known: ReadonlySet<string>,
  columnName: string,
  code: IssueCode,
): Issue[] {
  return rows.flatMap(({ value, issue }) =>
    known.has(field(value)) ? [] : [issue(code, columnName)],
  );
}

/** Each country once; no rate can be made with nobody; deaths before a day need the day. */
export function checkCountries(rows: Rows<Country>): Issue[] {
  const single = rows.flatMap(({ value, issue }) => {
    const issues: Issue[] = [];
    if (value.population === 0) issues.push(issue('zero-population', 'population_2011'));
    if (value.deathsBeforeJoining !== null && value.joinedNato === null) {
      issues.push(issue('missing-value', 'joined_nato'));
    }
    return issues;
  });
  return [
    ...checkUnique(rows, ({ iso3 }) => iso3, 'iso3', 'country-twice'),
    ...checkUnique(rows, ({ name }) => name, 'name', 'country-twice'),
    ...single,
  ];
}

/** Each period ends after it starts, and no year is in two, in whatever order the rows are. */
export function checkPeriods(rows: Rows<Period>): Issue[] {
  const issues: Issue[] = [];
  const years = new Set<number>();
  for (const { value, issue } of rows) {
    if (value.to < value.from) issues.push(issue('ends-before-start', 'to'));
    let overlaps = false;
    for (let year = value.from; year <= value.to; year += 1) {
      overlaps ||= years.has(year);
      years.add(year);
    }
    if (overlaps) issues.push(issue('overlapping-periods', 'from'));
  }
  return issues;
}

/** The first correction is the publication, so none is older than the one above it. */
export function checkCorrections(rows: Rows<Correction>): Issue[] {
  return rows.flatMap(({ value, issue }, index) => {
    const above = rows[index - 1]?.value.date;
    const isOlder = above !== undefined && value.date < above;
    return isOlder ? [issue('dates-out-of-order', 'date')] : [];
  });
}
