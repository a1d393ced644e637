// Whether a table of the dead is so far from what is published that no reader should get it unseen. Reads no text.

import { sum } from 'd3';
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
  const total = sum(fatalities, ({ deaths }) => deaths);
  const americans = sum(fatalities, ({ country, deaths }) =>
    country.iso3 === AMERICANS ? deaths : 0,
  );
  const isFar = (count: number, known: number) => count * 2 < known || count > known * 2;
  return isFar(americans, published.americans) || isFar(total - americans, published.others);
}
