// The bytes of every table but the dead -> checked tables, or every issue of all of them,
// each with its table. The same machinery as for the dead.

import {
  checkAhead,
  checkOldestFirst,
  checkRanges,
  checkSourceLists,
  checkCountries,
  checkKnown,
  checkPeriods,
  checkPeriodsWhole,
  checkUnique,
} from './check/checkTables';
import { TABLE_NAMES, type TableName, type Tables } from './dataset';
import { newestCount } from './referenceFrom';
import { onlyWarnings, type Issue, type Result } from './issue';
import { readRows, type ReadRow, type RowsReading } from './check/readRows';
import * as columns from './check/tableColumns';

/**
 * Checks all tables and what they say of each other: codes of countries, ids of sources, sums. `today`: an ISO day,
 * that later ones are told; null: they are not.
 */
export function loadTables(
  files: Readonly<Record<TableName, Uint8Array>>,
  today: string | null = null,
): Result<Tables> {
  const countries = readRows(files.countries, columns.COUNTRIES);
  const periods = readRows(files.periods, columns.PERIODS);
  const counts = readRows(files['published-counts'], columns.PUBLISHED_COUNTS);
  const sensitivities = readRows(files.sensitivities, columns.SENSITIVITIES);
  const toll = readRows(files['afghan-toll'], columns.TOLL);
  const sources = readRows(files.sources, columns.SOURCES);
  const corrections = readRows(files.corrections, columns.CORRECTIONS);
  const events = readRows(files.events, columns.EVENTS);

  const codes = keysOf(countries, ({ iso3 }) => iso3);
  const ids = keysOf(sources, ({ id }) => id);
  const checkSources = (rows: readonly ReadRow<{ readonly source: string }>[]): Issue[] =>
    ids === null ? [] : checkKnown(rows, 'source', ids, 'unknown-source');

  const ofPeriods = [...periods.issues, ...checkPeriods(periods.rows)];
  if (onlyWarnings(ofPeriods)) {
    ofPeriods.push(...checkPeriodsWhole(periods.values, newestCount(counts.values)));
  }

  const issues: Record<TableName, readonly Issue[]> = {
    countries: [...countries.issues, ...checkCountries(countries.rows)],
    periods: [...ofPeriods, ...checkSources(periods.rows)],
    'published-counts': [
      ...counts.issues,
      ...checkUnique(counts.rows, 'id'),
      ...checkSources(counts.rows),
    ],
    sensitivities: [
      ...sensitivities.issues,
      ...checkUnique(sensitivities.rows, 'id'),
      ...(codes === null ? [] : checkKnown(sensitivities.rows, 'iso3', codes, 'unknown-country')),
      ...checkSources(sensitivities.rows),
    ],
    'afghan-toll': [
      ...toll.issues,
      ...checkUnique(toll.rows, 'group'),
      ...checkRanges(toll.rows),
      ...checkSources(toll.rows),
    ],
    sources: [...sources.issues, ...checkUnique(sources.rows, 'id')],
    corrections: [...corrections.issues, ...checkOldestFirst(corrections.rows)],
    events: [
      ...events.issues,
      ...checkOldestFirst(events.rows),
      ...(ids === null ? [] : checkSourceLists(events.rows, ids)),
    ],
  };

  const dated = [
    ['countries', countries.rows, columns.COUNTRIES],
    ['periods', periods.rows, columns.PERIODS],
    ['published-counts', counts.rows, columns.PUBLISHED_COUNTS],
    ['afghan-toll', toll.rows, columns.TOLL],
    ['sources', sources.rows, columns.SOURCES],
    ['corrections', corrections.rows, columns.CORRECTIONS],
    ['events', events.rows, columns.EVENTS],
  ] as const;
  const ahead = dated.flatMap(([table, rows, of]) =>
    today === null ? [] : checkAhead(rows, of, today).map((issue) => ({ ...issue, table })),
  );

  const tables: Tables = {
    countries: countries.values,
    periods: periods.values,
    publishedCounts: counts.values,
    sensitivities: sensitivities.values,
    toll: toll.values,
    sources: sources.values,
    corrections: corrections.values,
    events: events.values,
  };
  const ofEach = TABLE_NAMES.flatMap((table) =>
    issues[table].map((issue) => ({ ...issue, table })),
  );
  const all = [...ofEach, ...ahead];
  return onlyWarnings(all) ? { ok: true, value: tables, issues: all } : { ok: false, issues: all };
}

/** What other tables may refer to; null: rows are missing, so nothing can be said of references. */
function keysOf<R>(
  { issues, values }: RowsReading<R>,
  keyOf: (row: R) => string,
): ReadonlySet<string> | null {
  return onlyWarnings(issues) ? new Set(values.map(keyOf)) : null;
}
