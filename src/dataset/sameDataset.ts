// Whether two datasets say the same. Knows nothing of files.

import type { Dataset, Fatalities } from './dataset';

/** Same countries with the same deaths, sources and notes. Datasets are in one order already. */
export function sameDataset(a: Dataset, b: Dataset): boolean {
  return (
    a.fatalities.length === b.fatalities.length &&
    a.fatalities.every((row, index) => isSameRow(row, b.fatalities[index]))
  );
}

function isSameRow(a: Fatalities, b: Fatalities | undefined): boolean {
  return (
    b !== undefined &&
    a.country.iso3 === b.country.iso3 &&
    a.deaths === b.deaths &&
    a.note === b.note &&
    a.sources.join(' ') === b.sources.join(' ')
  );
}
