import { describe, expect, it, test } from 'vitest';
import { figuresOf } from '../../../src/figures/figures';
import { shareMeta } from '../../../src/story/published/shareMeta';
import { isSiteUrl, type SiteSettings } from '../../../src/story/published/publication';
import { aDataset, factDataset, factTables } from '../../support/facts';
import { resourceOf } from '../data/tables';

const FIGURES = figuresOf(factDataset, factTables);
const SITE: SiteSettings = {
  siteUrl: 'https://news.example/stories/two',
  title: 'Stories',
  language: 'en-GB',
  publisher: null,
  contributors: [],
  contact: null,
};

/** What the tags say, by their names. */
function tagsOf(meta: ReturnType<typeof shareMeta>): Record<string, string> {
  return Object.fromEntries(meta.tags.map(({ key, content }) => [key, content]));
}

/** The two things that the JSON-LD describes, as a reader of the page parses them. */
function graphOf(meta: ReturnType<typeof shareMeta>): Record<string, unknown>[] {
  const parsed = JSON.parse(JSON.stringify(meta.jsonLd)) as { '@graph': Record<string, unknown>[] };
  return parsed['@graph'];
}

describe('on a site whose address is known', () => {
  const meta = shareMeta(FIGURES, SITE);
  const tags = tagsOf(meta);
  const [article = {}, dataset = {}] = graphOf(meta);

  it('names the page by its absolute address everywhere', () => {
    const page = 'https://news.example/stories/two/';
    expect([meta.canonical, tags['og:url'], article['url']]).toEqual([page, page, page]);
  });

  it('computes title, description and alt text from the data', () => {
    expect(meta.title).toBe(
      'One for every two? Mark Rutte’s claim about NATO’s dead in Afghanistan, counted: one for every 2.3',
    );
    expect(tags['og:title']).toBe(meta.title);
    expect(tags['twitter:description']).toContain('1,064 of 1,231 pairs have an ally');
    expect(tags['og:image:alt']).toContain('one for every 2.3.');
    const fewer = shareMeta(figuresOf(aDataset({ USA: 40, GBR: 10 }), factTables), SITE);
    expect(fewer.title).toMatch(/counted: one for every four$/);
    expect(tagsOf(fewer)['og:image:alt']).toContain('one for every four.');
  });

  it('shows the large image, with its size', () => {
    expect(tags).toMatchObject({
      'twitter:card': 'summary_large_image',
      'og:image': 'https://news.example/stories/two/share.png',
      'twitter:image': 'https://news.example/stories/two/share.png',
      'og:image:width': '1200',
      'og:image:height': '630',
    });
  });

  it('keeps the alt text within what card readers take', () => {
    expect(meta.imageAlt.length).toBeLessThanOrEqual(420);
  });

  it('was published with the first correction and changed with the newest', () => {
    const corrections = [
      { date: '2026-11-22', what: 'First published', was: null, now: null },
      { date: '2026-12-01', what: 'A number', was: 'one', now: 'two' },
    ];
    const changed = shareMeta(figuresOf(factDataset, { ...factTables, corrections }), SITE);
    for (const described of graphOf(changed)) {
      expect(described).toMatchObject({
        datePublished: '2026-11-22T00:00:00Z',
        dateModified: '2026-12-01T00:00:00Z',
      });
    }
    expect(graphOf(changed)[0]).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', text: 'A number: was one, now two.' }],
    });
    expect(tagsOf(changed)).toMatchObject({
      'article:published_time': '2026-11-22T00:00:00Z',
      'article:modified_time': '2026-12-01T00:00:00Z',
    });
  });

  it('describes the article, free to read, with every source', () => {
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: meta.title,
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      isBasedOn: { '@id': dataset['@id'] },
    });
    expect(article['citation']).toHaveLength(factTables.sources.length);
  });

  it('describes the dataset, with its licence, file and sources', () => {
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      isAccessibleForFree: true,
      license: resourceOf('fatalities').licenses?.[0]?.path,
      temporalCoverage: '2001-10-07/2021-08-30',
      distribution: {
        encodingFormat: 'text/csv',
        contentUrl: 'https://news.example/stories/two/data/fatalities.csv',
      },
    });
    expect(dataset['citation']).toContainEqual(
      expect.objectContaining({ url: expect.stringContaining('wikipedia.org') as string }),
    );
  });

  it('leaves out who is not known', () => {
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('publisher');
    expect(dataset).not.toHaveProperty('publisher');
    expect(dataset).not.toHaveProperty('creator');
    expect(graphOf(shareMeta(FIGURES, SITE))).toHaveLength(2);
  });

  it('names who is known', () => {
    const [known, table, review] = graphOf(
      shareMeta(FIGURES, {
        ...SITE,
        publisher: { title: 'The Paper', path: 'https://paper.example/' },
        contributors: [{ title: 'A. Reporter', path: null }],
      }),
    );
    expect(known).toMatchObject({
      author: [{ '@type': 'Person', name: 'A. Reporter' }],
      publisher: { '@type': 'Organization', name: 'The Paper', url: 'https://paper.example/' },
    });
    expect(table).toMatchObject({ creator: [{ '@type': 'Person', name: 'A. Reporter' }] });
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      author: { name: 'The Paper' },
      reviewRating: { alternateName: 'One for every 2.3' },
      itemReviewed: { author: { name: 'Mark Rutte' }, datePublished: '2026-01-21T00:00:00Z' },
    });
  });
});

describe('on a site whose address is not known', () => {
  const meta = shareMeta(FIGURES, { ...SITE, siteUrl: null });

  it('has no canonical, no address and no image, which would have to be absolute', () => {
    expect(meta.canonical).toBeNull();
    expect(Object.keys(tagsOf(meta)).filter((key) => /image|url/.test(key))).toEqual([]);
    expect(tagsOf(meta)['twitter:card']).toBe('summary');
    expect(graphOf(meta)[0]).not.toHaveProperty('url');
    expect(graphOf(meta)[0]).not.toHaveProperty('image');
  });

  it('still says where the data are, relative to the page', () => {
    expect(graphOf(meta)[1]).toMatchObject({ distribution: { contentUrl: 'data/fatalities.csv' } });
  });
});

test.each([
  ['https://news.example', 'https://news.example/'],
  ['https://news.example/two/', 'https://news.example/two/'],
  ['https://news.example/two?from=mail#top', 'https://news.example/two/'],
])('the folder %s is %s', (siteUrl, canonical) => {
  expect(shareMeta(FIGURES, { ...SITE, siteUrl }).canonical).toBe(canonical);
});

test.each([
  ['https://news.example/two', true],
  ['http://localhost:8080', true],
  ['news.example', false],
  ['javascript:alert(1)', false],
  ['', false],
  [undefined, false],
])('%j can be a site’s address: %s', (value, expected) => {
  expect(isSiteUrl(value)).toBe(expected);
});
