// The project's facts as they were first published: a fixture copy, so that swapped data break no test.
import { readFileSync } from 'node:fs';
import type { Dataset, Tables } from '../../src/dataset/dataset';
import type { Result } from '../../src/dataset/issue';
import { loadDataset } from '../../src/dataset/loadDataset';
import { loadTables } from '../../src/dataset/loadTables';
import { referenceFrom } from '../../src/dataset/referenceFrom';

/** Bytes of a fixture table. */
export function factBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/facts/${name}.csv`));
}

/** Every table but the dead. */
export const factTables: Tables = valueOf(
  loadTables({
    countries: factBytes('countries'),
    periods: factBytes('periods'),
    'published-counts': factBytes('published-counts'),
    sensitivities: factBytes('sensitivities'),
    'afghan-toll': factBytes('afghan-toll'),
    sources: factBytes('sources'),
    corrections: factBytes('corrections'),
    events: factBytes('events'),
  }),
);

/** The full table of the dead. */
export const factDataset: Dataset = valueOf(
  loadDataset(factBytes('fatalities'), referenceFrom(factTables)),
);

/** Deaths by country code: `aDataset({ USA: 7, GBR: 2 })`. Everything else as in the facts. */
export function aDataset(deaths: Readonly<Record<string, number>>): Dataset {
  const rows = Object.entries(deaths).map(([iso3, number]) => `,${iso3},${number}`);
  const csv = ['country,iso3,deaths', ...rows].join('\n');
  return valueOf(loadDataset(new TextEncoder().encode(csv), referenceFrom(factTables)));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}
