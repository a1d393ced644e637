// The bytes of every table but the dead -> checked tables, or every issue of all of them,
// each with its table. The same machinery as for the dead.

import {
  checkCorrections,
  checkCountries,
  checkKnown,
  checkPeriods,
  checkUnique,
} from './checkTables';
import type { TableName, Tables } from './dataset';
import { onlyWarnings, settle, type Issue, type Result } from './issue';
import { readRows, type ReadRow, type RowsReading } from './readRows';
import * as columns from './tableColumns';

/** Checks all tables and what they say of each other: codes of countries, ids of sources. */
export function loadTables(files: Readonly<Record<TableName, Uint8Array>>): Result<Tables> {
  const countries = readRows(files.countries, columns.COUNTRIES);
  const periods = readRows(files.periods, columns.PERIODS);
  const counts = readRows(files['published-counts'], columns.PUBLISHED_COUNTS);
  const sensitivities = readRows(files.sensitivities, columns.SENSITIVITIES);
  const toll = readRows(files['afghan-toll'], columns.TOLL);
  const sources = readRows(files.sources, columns.SOURCES);
  const corrections = readRows(files.corrections, columns.CORRECTIONS);

  const codes = keysOf(countries, ({ iso3 }) => iso3);
  const ids = keysOf(sources, ({ id }) => id);
  const checkSources = (rows: readonly ReadRow<{ readonly source: string }>[]): Issue[] =>
    ids === null ? [] : checkKnown(rows, ({ source }) => source, ids, 'source', 'unknown-source');
  const checkIds = (rows: readonly ReadRow<{ readonly id: string }>[]): Issue[] =>
    checkUnique(rows, ({ id }) => id, 'id');

  const issues: Record<TableName, readonly Issue[]> = {
    countries: [...countries.issues, ...checkCountries(countries.rows)],
    periods: [...periods.issues, ...checkPeriods(periods.rows), ...checkSources(periods.rows)],
    'published-counts': [...counts.issues, ...checkIds(counts.rows), ...checkSources(counts.rows)],
    sensitivities: [
      ...sensitivities.issues,
      ...checkIds(sensitivities.rows),
      ...(codes === null
        ? []
        : checkKnown(sensitivities.rows, ({ iso3 }) => iso3, codes, 'iso3', 'unknown-country')),
      ...checkSources(sensitivities.rows),
    ],
    'afghan-toll': [
      ...toll.issues,
      ...checkUnique(toll.rows, ({ group }) => group, 'group'),
      ...checkSources(toll.rows),
    ],
    sources: [...sources.issues, ...checkIds(sources.rows)],
    corrections: [...corrections.issues, ...checkCorrections(corrections.rows)],
  };

  const tables: Tables = {
    countries: valuesOf(countries),
    periods: valuesOf(periods),
    publishedCounts: valuesOf(counts),
    sensitivities: valuesOf(sensitivities),
    toll: valuesOf(toll),
    sources: valuesOf(sources),
    corrections: valuesOf(corrections),
  };
  return settle(
    tables,
    TABLE_NAMES.flatMap((table) => issues[table].map((issue) => ({ ...issue, table }))),
  );
}

/** Every table's name, in the order in which issues are listed. */
export const TABLE_NAMES: readonly TableName[] = [
  'countries',
  'periods',
  'published-counts',
  'sensitivities',
  'afghan-toll',
  'sources',
  'corrections',
];

function valuesOf<R>(reading: RowsReading<R>): R[] {
  return reading.rows.map(({ value }) => value);
}

/** What other tables may refer to; null: rows are missing, so nothing can be said of references. */
function keysOf<R>(reading: RowsReading<R>, key: (row: R) => string): ReadonlySet<string> | null {
  return onlyWarnings(reading.issues) ? new Set(valuesOf(reading).map(key)) : null;
}
