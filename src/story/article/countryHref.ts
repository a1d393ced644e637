// Where a country's name leads.

/** The story with the country marked in every chart; without JavaScript, its step. */
export function countryHref(iso3: string): string {
  return `?country=${iso3}#countries`;
}
