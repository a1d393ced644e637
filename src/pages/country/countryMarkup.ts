// The pages of all countries as text, for the build: what each holds before any script runs.
import { render } from 'svelte/server';
import { countryPath } from '../../dataset/countrySlug';
import { countryFigures, type CountryFigures } from '../../figures/countryFigures';
import { figuresOf, type Figures } from '../../figures/figures';
import { COUNTRIES_PATH, countriesMeta, countryMeta } from '../../story/published/countryMeta';
import { folderAddress } from '../../story/published/publication';
import type { ShareMeta } from '../../story/published/shareMeta';
import { builtData } from '../builtData';
import CountryEmbed from './CountryEmbed.svelte';
import CountryList from './CountryList.svelte';
import CountryPage from './CountryPage.svelte';

/** A prerendered page. */
export interface CountryMarkup {
  /** Its folder under the site: 'country/denmark/'. */
  readonly path: string;
  readonly body: string;
  readonly meta: ShareMeta;
  /** The country; null: the list of all. */
  readonly of: CountryFigures | null;
  /** What its embed holds; null: of the list. */
  readonly embed: string | null;
  /** Whether search engines are to keep it: not where a country has nobody in the table. */
  readonly isListed: boolean;
}

/** Every page, and what they were made of. */
export interface CountriesMarkup {
  readonly pages: readonly CountryMarkup[];
  readonly figures: Figures;
  /** Fingerprint of the table of the dead. */
  readonly data: string;
}

/**
 * Renders the list and a page for every country on file: of those that are not, or no longer, in the table of
 * the dead, too, so that no address that somebody holds leads nowhere. `siteUrl`: absolute address of the
 * site's folder; null: not known. Throws where two countries would have one address.
 */
export function countryMarkup(siteUrl: string | null): CountriesMarkup {
  const { dataset, tables, site, fingerprint } = builtData();
  const figures = figuresOf(dataset, tables);
  const settings = { ...site, siteUrl };
  const list: CountryMarkup = {
    path: COUNTRIES_PATH,
    body: render(CountryList, { props: { figures, site: '../', replacedOn: null } }).body,
    meta: countriesMeta(figures, settings),
    of: null,
    embed: null,
    isListed: true,
  };
  const pages = tables.countries.map((country): CountryMarkup => {
    const of = countryFigures(figures, country);
    const folder = siteUrl === null ? null : folderAddress(siteUrl);
    const props = { figures, of, site: '../../', siteUrl: folder, replacedOn: null };
    return {
      path: countryPath(country.name),
      body: render(CountryPage, { props }).body,
      meta: countryMeta(figures, of, settings),
      of,
      embed: render(CountryEmbed, {
        props: { figures, of, site: '../../../', hasCode: siteUrl !== null },
      }).body,
      isListed: of.dead > 0,
    };
  });
  const paths = new Set(pages.map(({ path }) => path));
  if (paths.size < pages.length)
    throw new Error('Two countries have one address: country/<name>/.');
  return { pages: [list, ...pages], figures, data: fingerprint };
}
