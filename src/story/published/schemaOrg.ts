// The story as a NewsArticle and its table as a Dataset, in the words of schema.org. Pure.
import type { Party } from '../../dataset/dataPackage';
import type { Source } from '../../dataset/dataset';
import { WAR_END, WAR_START } from '../../figures/countCountry';
import type { Figures } from '../../figures/figures';
import { DATASET_TITLE } from './citations';
import { datesOf, inFolder, SHARE_IMAGE, type SiteSettings } from './publication';

/** What JSON can hold. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Where the table of the dead may be copied from, and under which licence (as in datapackage.json). */
const FATALITIES_FILE = 'data/fatalities.csv';
const FATALITIES_LICENSE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Article and dataset, for JSON-LD. `page`: absolute address of the page's folder; null: not known. */
export function schemaOrg(
  words: Words,
  figures: Figures,
  site: SiteSettings,
  page: string | null,
): Json {
  return {
    '@context': 'https://schema.org',
    '@graph': [newsArticle(words, figures, site, page), datasetOf(figures, site, page)],
  };
}

/** What the article says of itself. */
interface Words {
  readonly title: string;
  readonly description: string;
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
      'How many people of each country of the coalition died in and around Afghanistan: the table from which the story is computed.',
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

/** The object without what isn't known. */
function known(fields: Readonly<Record<string, Json | null>>): Json {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}
