// A new table of the dead beside the one that readers see now. Reads no text.

import type { Dataset, Reference } from '../dataset';
import { issueAt, type Issue } from '../issue';
import type { FatalitiesRow } from './checkFatalities';

/** So many countries have each other's numbers only where a column was sorted by itself. */
const MIXED_COUNTRIES = 3;

/** Of the numbers that changed, so many are other countries' where only a few were corrected besides. */
const MOST_MIXED = 0.8;

/** Countries that are gone, numbers that change by more than half, a column that was sorted alone. */
export function checkPresent(rows: readonly FatalitiesRow[], { present }: Reference): Issue[] {
  if (present === null) return [];
  const now = new Map(rows.map(({ iso3, deaths }) => [iso3, deaths]));
  if (isSortedAlone(now, present)) return [issueAt('sorted-alone', null, 'deaths')];
  const gone = present.fatalities.filter(({ country }) => !now.has(country.iso3));
  const changed = present.fatalities.filter(({ country, deaths }) => {
    const after = now.get(country.iso3);
    return after !== undefined && Math.abs(after - deaths) * 2 > deaths;
  });
  return [
    ...(gone.length === 0
      ? []
      : [
          issueAt(
            'country-gone',
            null,
            'country',
            gone.map(({ country }) => country.name).join(', '),
          ),
        ]),
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

/**
 * Several countries have each other's numbers: all of them, or, where some numbers are new besides or rows
 * are missing, most of those that changed, which are at least half of the table.
 */
function isSortedAlone(now: ReadonlyMap<string, number>, { fatalities }: Dataset): boolean {
  const shared = fatalities.filter(({ country }) => now.has(country.iso3));
  const moved = shared.filter(({ country, deaths }) => now.get(country.iso3) !== deaths);
  if (moved.length < MIXED_COUNTRIES) return false;
  const left = [...fatalities.map(({ deaths }) => deaths)];
  const known = moved.filter(({ country }) => {
    const at = left.indexOf(now.get(country.iso3) ?? -1);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  const isMix = known.length === moved.length && now.size === fatalities.length;
  return isMix || (moved.length * 2 >= shared.length && known.length >= moved.length * MOST_MIXED);
}
