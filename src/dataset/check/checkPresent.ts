// A new table of the dead beside the one that readers see now. Reads no text.

import type { Dataset, Reference } from '../dataset';
import { issueAt, type Issue } from '../issue';
import type { FatalitiesRow } from './checkFatalities';

/** So many countries have each other's numbers only where a column was sorted by itself. */
const MIXED_COUNTRIES = 3;

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

/** The same countries and the same numbers, but several countries have another's. */
function isSortedAlone(now: ReadonlyMap<string, number>, { fatalities }: Dataset): boolean {
  const moved = fatalities.filter(({ country, deaths }) => now.get(country.iso3) !== deaths);
  const inOrder = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b).join();
  return (
    moved.length >= MIXED_COUNTRIES &&
    inOrder(now.values()) === inOrder(fatalities.map(({ deaths }) => deaths))
  );
}
