// Where a country's own page stands under the site, by its name: addresses that others hold.
import { foldName } from './foldName';

/** The name in small letters without accents, its words joined by hyphens. Another name, another address. */
export function countrySlug(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/** The page's folder under the site: 'country/united-kingdom/'. */
export function countryPath(name: string): string {
  return `country/${countrySlug(name)}/`;
}
