// Deaths set against population: what a country's dead are to its size.
import { descending, sum } from 'd3';
import type { Country, Dataset, Fatalities } from '../dataset/dataset';
import { othersOf } from './count';
import { countCountry } from './countCountry';

/** A country's deaths for every million of its people (population of 2011). */
export interface Rate {
  readonly country: Country;
  readonly deaths: number;
  readonly perMillion: number;
}

/** What rates are of. */
export const MILLION = 1_000_000;

/** Id of the source of the populations: the table of countries names none a row. */
export const POPULATION_SOURCE = 'world-bank';

/** Rates of all countries that lost someone and whose population is on file, highest first. */
export function perMillion(dataset: Dataset): readonly Rate[] {
  return dataset.fatalities
    .flatMap(({ country, deaths }) =>
      country.population === null || deaths === 0
        ? []
        : [{ country, deaths, perMillion: (deaths * MILLION) / country.population }],
    )
    .sort((a, b) => descending(a.perMillion, b.perMillion));
}

/** A country's deaths for every million of its people; undefined where it has no rate. */
export function rateOf(rates: readonly Rate[], iso3: string): number | undefined {
  return rates.find(({ country }) => country.iso3 === iso3)?.perMillion;
}

/** NATO allies of today that lost someone and whose population is on file. */
export function alliesWithRate(dataset: Dataset): readonly Fatalities[] {
  return othersOf(dataset).filter(
    (row) => row.country.population !== null && countCountry(row, 'nato-today').counted > 0,
  );
}

/** One rate for all of them, taken together; null: there are none. */
export function alliesPerMillion(dataset: Dataset): number | null {
  const allies = alliesWithRate(dataset);
  const people = sum(allies, (row) => row.country.population);
  return people === 0 ? null : (sum(allies, (row) => row.deaths) * MILLION) / people;
}
