// What search engines and share cards get to know about a country's page, as data. Pure.
import type { CountryFigures } from '../../figures/countryFigures';
import type { Figures } from '../../figures/figures';
import { countryPath, countrySlug } from '../../dataset/countrySlug';
import {
  countriesTitle,
  countryDescription,
  countryTitle,
  triadsSummary,
} from '../../wording/countryWords';
import { say } from '../../wording/say';
import { countryList, countryPage } from '../../wording/words.gen';
import { EVENTS } from '../quotations';
import { NAMED_BY_RUTTE } from '../state/storyState.svelte';
import { storyTitle } from './headline';
import { datesOf, folderAddress, inFolder, SHARE_IMAGE, type SiteSettings } from './publication';
import { known, type Json } from './schemaOrg';
import { pageTags, shareImageAlt, type ShareMeta } from './shareMeta';

/** The folder of the list of all countries, under the site. */
export const COUNTRIES_PATH = 'country/';

/** The country's share card under the site. */
export function countryCardPath(name: string): string {
  return `pictures/country-${countrySlug(name)}.png`;
}

/** What a reader of the card sees, in words. */
export function countryCardAlt(figures: Figures, of: CountryFigures): string {
  return say(countryPage.cardAlt, {
    title: countryTitle(of),
    summary: triadsSummary(figures, of),
  });
}

/** Describes a country's page. Without an absolute address there is no canonical and no image. */
export function countryMeta(figures: Figures, of: CountryFigures, site: SiteSettings): ShareMeta {
  const { name } = of.country;
  return pageMeta(figures, site, {
    title: countryTitle(of),
    description: countryDescription(figures, of, { day: EVENTS.davos, named: NAMED_BY_RUTTE }),
    imageAlt: countryCardAlt(figures, of),
    path: countryPath(name),
    // Of a country that lost nobody there is nothing to draw.
    image: of.dead === 0 ? null : countryCardPath(name),
    about: { '@type': 'Country', name },
  });
}

/** Describes the list of all countries. */
export function countriesMeta(figures: Figures, site: SiteSettings): ShareMeta {
  return pageMeta(figures, site, {
    title: countriesTitle(figures),
    description: say(countryList.description, { title: storyTitle(figures) }),
    imageAlt: shareImageAlt(figures),
    path: COUNTRIES_PATH,
    // The story's: it says what all of them are counted for.
    image: SHARE_IMAGE.file,
    about: null,
  });
}

/** A page beside the story. */
interface PageFacts extends Pick<ShareMeta, 'title' | 'description' | 'imageAlt'> {
  /** Its folder under the site. */
  readonly path: string;
  /** Its card under the site; null: it has none. */
  readonly image: string | null;
  readonly about: Json | null;
}

function pageMeta(figures: Figures, site: SiteSettings, page: PageFacts): ShareMeta {
  const { title, description, imageAlt, path, about } = page;
  const folder = site.siteUrl === null ? null : folderAddress(site.siteUrl);
  const canonical = folder === null ? null : inFolder(folder, path);
  const image = folder === null || page.image === null ? null : inFolder(folder, page.image);
  return {
    title,
    description,
    imageAlt,
    canonical,
    tags: pageTags({ title, description, imageAlt }, figures, site, { canonical, image }),
    jsonLd: known({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: title,
      description,
      inLanguage: site.language,
      dateModified: datesOf(figures).modified,
      url: canonical,
      image,
      about,
      isPartOf: known({ '@type': 'NewsArticle', headline: storyTitle(figures), url: folder }),
    }),
  };
}
