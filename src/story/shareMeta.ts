// What search engines and share cards get to know about the story, as data. Pure: knows no document
// and writes no markup (scripts/structuredData.ts does).
import { placesSummary } from '../charts/places/placesSummary';
import type { Party, Site } from '../dataset/dataPackage';
import type { Source } from '../dataset/dataset';
import { WAR_END, WAR_START } from '../figures/countCountry';
import { HEADLINE_RULE } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { capitalise } from '../wording/numbers';
import { oneForEvery } from '../wording/ratio';
import { DATASET_TITLE } from './citations';
import { storyDescription, storyTitle } from './headline';

/** The site that the story is published on. */
export interface SiteSettings extends Site {
  /** Absolute address of the folder that the page is in; null: not known. */
  readonly siteUrl: string | null;
}

/** A `<meta>`: Open Graph's are named by `property`, the others by `name`. */
export interface MetaTag {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

/** What JSON can hold. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Everything that the head says, as text. */
export interface ShareMeta {
  readonly title: string;
  readonly description: string;
  readonly imageAlt: string;
  /** Absolute address of the page; null: not known. */
  readonly canonical: string | null;
  /** Open Graph and Twitter card. */
  readonly tags: readonly MetaTag[];
  /** The story as a NewsArticle and its data as a Dataset (schema.org). */
  readonly jsonLd: Json;
}

/** The share image: its file beside the page, and its size in pixels. */
export const SHARE_IMAGE = { file: 'share.png', type: 'image/png', width: 1200, height: 630 };

/** Where the table of the dead may be copied from, and under which licence (as in datapackage.json). */
const FATALITIES_FILE = 'data/fatalities.csv';
const FATALITIES_LICENSE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** True if text from outside can be `siteUrl`: an absolute web address. */
export function isSiteUrl(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && /^https?:\/\//i.test(value);
}

/** Describes the story. Without an absolute address there is no canonical and no image. */
export function shareMeta(figures: Figures, site: SiteSettings): ShareMeta {
  const page = site.siteUrl === null ? null : folderAddress(site.siteUrl);
  const words = {
    title: storyTitle(figures),
    description: storyDescription(figures),
    imageAlt: shareImageAlt(figures),
  };
  return {
    ...words,
    canonical: page,
    tags: [...openGraph(words, figures, site, page), ...twitterCard(words, page)],
    jsonLd: {
      '@context': 'https://schema.org',
      '@graph': [newsArticle(words, figures, site, page), datasetOf(figures, site, page)],
    },
  };
}

/** The share image in words. */
export function shareImageAlt(figures: Figures): string {
  const count = figures.counts[HEADLINE_RULE];
  return `A picture of dots under the headline “${capitalise(oneForEvery(count))}”. ${placesSummary(count)}`;
}

type Words = Pick<ShareMeta, 'title' | 'description' | 'imageAlt'>;

function openGraph(
  { title, description, imageAlt }: Words,
  figures: Figures,
  site: SiteSettings,
  page: string | null,
): MetaTag[] {
  const { published, modified } = datesOf(figures);
  return tagsOf('property', {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:site_name': site.title,
    'og:locale': site.language.replace('-', '_'),
    'og:url': page,
    ...(page === null
      ? {}
      : {
          'og:image': inFolder(page, SHARE_IMAGE.file),
          'og:image:type': SHARE_IMAGE.type,
          'og:image:width': String(SHARE_IMAGE.width),
          'og:image:height': String(SHARE_IMAGE.height),
          'og:image:alt': imageAlt,
        }),
    'article:published_time': published,
    'article:modified_time': modified,
  });
}

function twitterCard({ title, description, imageAlt }: Words, page: string | null): MetaTag[] {
  return tagsOf('name', {
    'twitter:card': page === null ? 'summary' : 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': page === null ? null : inFolder(page, SHARE_IMAGE.file),
    'twitter:image:alt': page === null ? null : imageAlt,
  });
}

function newsArticle(
  { title, description }: Words,
  figures: Figures,
  site: SiteSettings,
  page: string | null,
): Json {
  const { published, modified } = datesOf(figures);
  return known({
    '@type': 'NewsArticle',
    headline: title,
    description,
    inLanguage: site.language,
    datePublished: published,
    dateModified: modified,
    isAccessibleForFree: true,
    url: page,
    mainEntityOfPage: page,
    image: page === null ? null : inFolder(page, SHARE_IMAGE.file),
    author: site.contributors.length === 0 ? null : site.contributors.map(partyOf('Person')),
    publisher: site.publisher === null ? null : partyOf('Organization')(site.publisher),
    isBasedOn: { '@id': datasetId(page) },
    citation: figures.tables.sources.map(citationOf),
  });
}

function datasetOf(figures: Figures, site: SiteSettings, page: string | null): Json {
  const { published, modified } = datesOf(figures);
  const cited = new Set(figures.dataset.fatalities.flatMap(({ sources }) => sources));
  const sources = figures.tables.sources.filter(({ id }) => cited.has(id));
  return known({
    '@type': 'Dataset',
    '@id': datasetId(page),
    name: DATASET_TITLE,
    description:
      'How many people on the military list of each country of the coalition died in and around Afghanistan: the table from which the story is computed.',
    inLanguage: site.language,
    datePublished: published,
    dateModified: modified,
    isAccessibleForFree: true,
    license: FATALITIES_LICENSE,
    temporalCoverage: `${WAR_START}/${WAR_END}`,
    spatialCoverage: 'Afghanistan',
    variableMeasured: 'deaths',
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      // Without an absolute address relative to the page, as JSON-LD in a page is read.
      contentUrl: page === null ? FATALITIES_FILE : inFolder(page, FATALITIES_FILE),
    },
    publisher: site.publisher === null ? null : partyOf('Organization')(site.publisher),
    citation: sources.length === 0 ? null : sources.map(citationOf),
  });
}

/** The first correction is the publication. */
function datesOf({ tables, updated }: Figures) {
  return { published: tables.corrections[0]?.date ?? null, modified: updated || null };
}

function citationOf({ title, publisher, published, url }: Source): Json {
  return known({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published,
    url,
  });
}

function partyOf(type: 'Person' | 'Organization'): (party: Party) => Json {
  return ({ title, path }) => known({ '@type': type, name: title, url: path });
}

function datasetId(page: string | null): string {
  return `${page ?? ''}#dataset`;
}

/** The tags whose content is known. */
function tagsOf(
  attribute: MetaTag['attribute'],
  contents: Readonly<Record<string, string | null>>,
): MetaTag[] {
  return Object.entries(contents).flatMap(([key, content]) =>
    content === null ? [] : [{ attribute, key, content }],
  );
}

/** The object without what isn't known. */
function known(fields: Readonly<Record<string, Json | null>>): Json {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}

/** The folder's address, with a slash at its end and nothing after it. */
function folderAddress(siteUrl: string): string {
  const { origin, pathname } = new URL(siteUrl);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

function inFolder(folder: string, file: string): string {
  return new URL(file, folder).href;
}
