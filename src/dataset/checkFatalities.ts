// What must hold for the table of the dead, row by row and as a whole. Reads no text.

import type { Country } from './dataset';
import { foldName } from './foldName';
import { issueAt, type Issue } from './issue';
import type { ReadRow } from './readRows';
import type { TextTable } from './readTable';

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

/** What is wrong with single rows: their country, and their deaths beside what is known of it. */
export function checkFatalities(
  rows: readonly ReadRow<FatalitiesRow>[],
  countries: readonly Country[],
): Issue[] {
  const byCode = new Map(countries.map((country) => [country.iso3, country]));
  const byName = new Map(countries.map((country) => [foldName(country.name), country]));
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const { value, issue } of rows) {
    const country = byCode.get(value.iso3);
    if (country === undefined) {
      issues.push(issue('unknown-country', 'iso3'));
      continue;
    }
    if (seen.has(value.iso3)) issues.push(issue('country-twice', 'iso3'));
    seen.add(value.iso3);
    const named = byName.get(foldName(value.name ?? ''));
    if (named !== undefined && named !== country) issues.push(issue('name-of-another', 'country'));
    if ((country.deathsBeforeJoining ?? 0) > value.deaths) {
      issues.push(issue('more-before-joining', 'deaths'));
    }
    if (country.population === null) issues.push(issue('no-population', 'iso3'));
  }
  return issues;
}

/**
 * What is wrong with all rows together. A published total of null is not compared with; nor is
 * one where the table has an error, since mending that changes the total.
 */
export function checkWhole(
  rows: readonly ReadRow<FatalitiesRow>[],
  table: TextTable,
  publishedTotal: number | null,
): Issue[] {
  const issues: Issue[] = [];
  for (const { value, issue } of rows) {
    if (value.iso3 === 'USA' && value.deaths === 0) issues.push(issue('no-americans', 'deaths'));
  }
  // A row of the United States that could not be read has an issue of its own.
  const naming = table.rows.some(({ cells }) => cells.some(isAmerican));
  if (!naming) issues.push(issueAt('no-americans'));

  const total = rows.reduce((sum, { value }) => sum + value.deaths, 0);
  if (total > MAX_DEATHS) issues.push(issueAt('too-many-deaths', null, 'deaths', String(total)));
  else if (issues.length === 0 && publishedTotal !== null && isFar(total, publishedTotal)) {
    issues.push(issueAt('far-from-published', null, 'deaths', String(total)));
  }
  return issues;
}

function isAmerican(cell: string): boolean {
  return cell.trim().toUpperCase() === 'USA';
}

function isFar(total: number, publishedTotal: number): boolean {
  return Math.abs(total - publishedTotal) > publishedTotal * PUBLISHED_TOLERANCE;
}
