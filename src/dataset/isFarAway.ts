// Whether a table of the dead is so far from what is published that no reader should get it unseen. Reads no text.

import { AMERICANS } from './americans';
import type { Dataset, Tables } from './dataset';
import { newestCount } from './referenceFrom';

/** A side of less than half, or more than double, of the newest published count. */
export function isFarAway(
  { fatalities }: Dataset,
  { publishedCounts }: Pick<Tables, 'publishedCounts'>,
): boolean {
  const published = newestCount(publishedCounts);
  if (published === null) return false;
  let [americans, others] = [0, 0];
  for (const { country, deaths } of fatalities) {
    if (country.iso3 === AMERICANS) americans += deaths;
    else others += deaths;
  }
  const isFar = (count: number, known: number) => count * 2 < known || count > known * 2;
  return isFar(americans, published.americans) || isFar(others, published.others);
}
