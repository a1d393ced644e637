// Files for the tests of this folder: the fixtures and the facts, never data/, which editors swap.

import { readdirSync, readFileSync } from 'node:fs';
import type { Country, Dataset, Reference, TableName, Tables } from '../../../src/dataset/dataset';
import type { Issue, Result } from '../../../src/dataset/issue';
import { loadTables } from '../../../src/dataset/loadTables';
import { codeNamed } from '../../../src/dataset/names/codeNamed';
import { referenceFrom } from '../../../src/dataset/referenceFrom';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The bytes of a file in tests/fixtures/. */
export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, FIXTURES)));
}

/** The names, without `.csv`, of the CSV files in a folder of tests/fixtures/. */
export function fixtureNames(folder: string): string[] {
  return readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.replace(/\.csv$/, ''));
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A table of the dead with these rows under the three needed columns. */
export function deadOf(...rows: string[]): Uint8Array {
  return bytesOf(['country,iso3,deaths', ...rows, ''].join('\n'));
}

/** The files of all tables beside the dead, as in the facts. */
export const FACT_FILES: Readonly<Record<TableName, Uint8Array>> = {
  countries: fixture('facts/countries.csv'),
  periods: fixture('facts/periods.csv'),
  'published-counts': fixture('facts/published-counts.csv'),
  sensitivities: fixture('facts/sensitivities.csv'),
  'afghan-toll': fixture('facts/afghan-toll.csv'),
  sources: fixture('facts/sources.csv'),
  corrections: fixture('facts/corrections.csv'),
  events: fixture('facts/events.csv'),
};

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Every issue of a result: the errors with the warnings, or the warnings alone. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.issues;
}

/** An issue as a line of a test's table: severity, code, line, column, found. */
export type IssueLine = readonly [
  Issue['severity'],
  Issue['code'],
  Issue['line'],
  Issue['column'],
  Issue['found'],
];

/** The issues as lines of a test's table. */
export function linesOf(issues: readonly Issue[]): IssueLine[] {
  return issues.map(({ severity, code, line, column, found }) => [
    severity,
    code,
    line,
    column,
    found,
  ]);
}

/** The tables of the facts. */
export const FACTS: Tables = valueOf(loadTables(FACT_FILES));

/**
 * What the dead are checked against, from the facts; without the numbers that a sensitivity changes,
 * since the small tables of the tests have others and would all get a note.
 */
export const REFERENCE: Reference = {
  ...referenceFrom(FACTS, codeNamed),
  changedCounts: new Map(),
};

/** The country of that code, from the facts. */
export function countryOf(iso3: string): Country {
  const country = FACTS.countries.find((each) => each.iso3 === iso3);
  if (country === undefined) throw new Error(`no country ${iso3} in the facts`);
  return country;
}

/** Code and deaths of each row, in order. */
export function countsOf(dataset: Dataset): [string, number][] {
  return dataset.fatalities.map(({ country, deaths }) => [country.iso3, deaths]);
}
