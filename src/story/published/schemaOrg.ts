// The story as a NewsArticle and its table as a Dataset, in the words of schema.org. Pure.
import type { Party } from '../../dataset/dataPackage';
import type { Source } from '../../dataset/dataset';
import { WAR_END, WAR_START } from '../../figures/countCountry';
import type { Figures } from '../../figures/figures';
import { HEADLINE_RULE } from '../../figures/countingRule';
import { turned } from '../../wording/ratio';
import { say } from '../../wording/say';
import { cite } from '../../wording/lastWords.gen';
import { published as messages } from '../../wording/words.gen';
import { QUOTATIONS } from '../quotations';
import { correctionText } from '../../wording/correction';
import { dataVersion } from './citations';
import { ARTICLE_IMAGES, datesOf, inFolder, instantOf, type SiteSettings } from './publication';

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
    '@graph': [
      newsArticle(words, figures, site, page),
      datasetOf(figures, site, page),
      ...claimReview(figures, site, page),
    ],
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
  // The first row is the publication itself.
  const corrections = figures.tables.corrections.slice(1).map((correction) => ({
    '@type': 'CorrectionComment',
    text: correctionText(correction),
    datePublished: instantOf(correction.date),
  }));
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
    image: page === null ? null : ARTICLE_IMAGES.map(({ file }) => inFolder(page, file)),
    author: site.contributors.length === 0 ? null : site.contributors.map(partyOf('Person')),
    publisher: site.publisher === null ? null : partyOf('Organization')(site.publisher),
    correction: corrections.length === 0 ? null : corrections,
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
    name: say(cite.dataset),
    description: say(messages.dataset),
    inLanguage: site.language,
    datePublished: published,
    dateModified: modified,
    isAccessibleForFree: true,
    url: page,
    version: dataVersion(figures),
    keywords: ['Afghanistan', 'NATO', 'fatalities', 'coalition', 'ISAF'],
    creator: creatorsOf(site),
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

/** The review of the claim; none where no publisher is named, since a review is somebody's. */
function claimReview(figures: Figures, site: SiteSettings, page: string | null): readonly Json[] {
  if (site.publisher === null) return [];
  const { speaker, day, url } = QUOTATIONS.rutteTwo;
  return [
    known({
      '@type': 'ClaimReview',
      claimReviewed: say(messages.claim),
      url: page,
      author: partyOf('Organization')(site.publisher),
      datePublished: datesOf(figures).published,
      reviewRating: {
        '@type': 'Rating',
        alternateName: say(messages.rating, turned(figures.counts[HEADLINE_RULE])),
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: speaker },
        datePublished: instantOf(day),
        appearance: { '@type': 'CreativeWork', url },
      },
    }),
  ];
}

/** The people who made the table, otherwise the house; null: neither is known. */
function creatorsOf({ contributors, publisher }: SiteSettings): Json | null {
  if (contributors.length > 0) return contributors.map(partyOf('Person'));
  return publisher === null ? null : partyOf('Organization')(publisher);
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
export function known(fields: Readonly<Record<string, Json | null>>): Json {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}
