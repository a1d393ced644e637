// What must hold for the table of the dead, row by row and as a whole. Reads no text. A cell that
// could not be read has an issue already, and nothing follows from it.

import { AMERICANS } from '../americans';
import type { Reference } from '../dataset';
import { foldName } from '../foldName';
import { issueAt, type Issue } from '../issue';
import type { ReadRow } from './readRows';
import type { TextTable } from '../csv/readTable';

/** The most deaths that are drawn: the page draws one dot for each person. */
export const MAX_DEATHS = 20_000;

/** Further than this share from the published total, a table is worth a second look. */
const PUBLISHED_TOLERANCE = 0.1;

/** A row of the table, not yet joined with its country. */
export interface FatalitiesRow {
  /** As the file calls the country; null: not at all. */
  readonly name: string | null;
  readonly iso3: string;
  readonly deaths: number;
  readonly sources: readonly string[] | null;
  readonly note: string | null;
}

/** What is wrong with single rows: their country, their deaths beside what is known of it, their sources. */
export function checkFatalities(
  rows: readonly ReadRow<FatalitiesRow>[],
  { countries, sourceIds, changedCounts, codeNamed }: Reference,
): Issue[] {
  const byCode = new Map(countries.map((country) => [country.iso3, country]));
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const { value, issue } of rows) {
    const { iso3, name, deaths, sources } = value;
    if (iso3 === undefined) continue;
    const country = byCode.get(iso3);
    if (country === undefined) {
      issues.push(issue('unknown-country', 'iso3'));
      continue;
    }
    if (seen.has(iso3)) {
      const isCoded = codeNamed(issue('country-twice', 'iso3').found ?? '') !== null;
      issues.push(issue('country-twice', isCoded ? 'iso3' : 'country'));
    }
    seen.add(iso3);
    const named = name == null ? iso3 : codeNamed(name);
    if (named === null) issues.push(issue('unknown-name', 'country'));
    else if (named !== iso3) issues.push(issue('name-of-another', 'country'));
    if (deaths !== undefined && deaths < (country.deathsBeforeJoining ?? 0)) {
      issues.push(issue('more-before-joining', 'deaths'));
    }
    if (country.population === null) issues.push(issue('no-population', 'iso3'));
    if (deaths !== undefined && (changedCounts.get(iso3) ?? deaths) !== deaths) {
      issues.push(issue('change-silenced', 'deaths'));
    }
    if (sources?.some((id) => !sourceIds.has(id))) issues.push(issue('unlisted-source', 'source'));
  }
  return issues;
}

/**
 * What is wrong with all rows together. `isSound`: no row has an error. Only then is each side compared
 * with the published one, since to mend a row may change it.
 */
export function checkWhole(
  rows: readonly ReadRow<FatalitiesRow>[],
  table: TextTable,
  { countries, published }: Reference,
  isSound: boolean,
): Issue[] {
  const issues: Issue[] = [];
  // Each country once, by its first number; the row of a total is of no country.
  const uncounted = new Set(countries.map(({ iso3 }) => iso3));
  let total = 0;
  let americans = 0;
  for (const { value, issue } of rows) {
    const { iso3, deaths } = value;
    if (iso3 === undefined || deaths === undefined || !uncounted.delete(iso3)) continue;
    total += deaths;
    if (iso3 === AMERICANS) americans = deaths;
    if (iso3 === AMERICANS && deaths === 0) issues.push(issue('no-americans', 'deaths'));
  }
  // A row of the United States that could not be read, or has another code, has an issue of its own.
  const naming =
    rows.some(({ value }) => value.iso3 === AMERICANS) ||
    table.rows.some(({ cells }) => cells.some(isAmerican));
  if (!naming) issues.push(issueAt('no-americans'));

  if (total > MAX_DEATHS) issues.push(issueAt('too-many-deaths', null, 'deaths', String(total)));
  else if (isSound && issues.length === 0 && published !== null) {
    const others = total - americans;
    if (isFar(americans, published.americans)) {
      issues.push(issueAt('americans-far-from-published', null, 'deaths', String(americans)));
    }
    if (isFar(others, published.others)) {
      issues.push(issueAt('others-far-from-published', null, 'deaths', String(others)));
    }
  }
  return issues;
}

function isAmerican(cell: string): boolean {
  return /^(?:u ?s(?: ?a)?|united states(?: of america)?)$/.test(foldName(cell));
}

function isFar(count: number, published: number): boolean {
  return Math.abs(count - published) > published * PUBLISHED_TOLERANCE;
}
