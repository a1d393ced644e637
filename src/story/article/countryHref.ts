// Where a country's name leads.
import type { Country } from '../../dataset/dataset';
import { countryPath } from '../../dataset/countrySlug';

/** The country's own page, from the story's folder; '', which is the story, for none that is on file. */
export function countryHref(countries: readonly Country[], iso3: string | null): string {
  const country = countries.find((each) => each.iso3 === iso3);
  return country ? countryPath(country.name) : '';
}
