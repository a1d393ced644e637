// A dataset -> a clean fatalities.csv. Knows no file system.

import type { Dataset } from './dataset';
import { writeCsv } from './csv/writeCsv';

const HEADER = ['country', 'iso3', 'deaths', 'source', 'note'];

/** The CSV text (for UTF-8 without a mark); loadDataset reads the same dataset from it. */
export function writeFatalitiesCsv(dataset: Dataset): string {
  const rows = dataset.fatalities.map(({ country, deaths, sources, note }) => [
    country.name,
    country.iso3,
    String(deaths),
    sources.join(' '),
    note ?? '',
  ]);
  return writeCsv([HEADER, ...rows]);
}
