// What the head of a country's page says, and the sitemap.
import { expect, test } from 'vitest';
import { sitemap } from '../../../scripts/build/sitemap';
import { countryPath } from '../../../src/dataset/countrySlug';
import { countryFigures } from '../../../src/figures/countryFigures';
import { figuresOf } from '../../../src/figures/figures';
import { countriesMeta, countryMeta } from '../../../src/story/published/countryMeta';
import { factDataset, factTables } from '../../support/facts';

const FIGURES = figuresOf(factDataset, factTables);
const SITE = {
  siteUrl: 'https://news.example/stories/two',
  title: 'Stories',
  language: 'en-GB',
  publisher: null,
  contributors: [],
  contact: null,
};

function metaOf(iso3: string, siteUrl: string | null = SITE.siteUrl) {
  const country = factTables.countries.find((each) => each.iso3 === iso3);
  if (!country) throw new Error(`${iso3} is not on file.`);
  const meta = countryMeta(FIGURES, countryFigures(FIGURES, country), { ...SITE, siteUrl });
  return {
    ...meta,
    byKey: Object.fromEntries(meta.tags.map(({ key, content }) => [key, content])),
  };
}

test.each([
  ['Denmark', 'country/denmark/'],
  ['United States', 'country/united-states/'],
  ['Bosnia and Herzegovina', 'country/bosnia-and-herzegovina/'],
  ['Türkiye', 'country/turkiye/'],
  ['Côte d’Ivoire', 'country/cote-d-ivoire/'],
])('the page of %s is at %s', (name, path) => {
  expect(countryPath(name)).toBe(path);
});

test('a page names itself and its own card by absolute addresses', () => {
  const { canonical, byKey, jsonLd } = metaOf('DNK');
  const page = 'https://news.example/stories/two/country/denmark/';
  expect([canonical, byKey['og:url']]).toEqual([page, page]);
  expect(jsonLd).toMatchObject({ url: page, about: { name: 'Denmark' } });
  const card = 'https://news.example/stories/two/pictures/country-denmark.png';
  expect([byKey['og:image'], byKey['twitter:image']]).toEqual([card, card]);
  expect(byKey['og:title']).toBe('44 from Denmark died in the war in Afghanistan');
});

test('of a country that lost nobody there is no card, and no page has one without an address', () => {
  expect(metaOf('IRL').byKey).toMatchObject({ 'twitter:card': 'summary' });
  expect(metaOf('IRL').byKey).not.toHaveProperty('og:image');
  const nowhere = metaOf('DNK', null);
  expect(nowhere.canonical).toBeNull();
  expect(nowhere.byKey).not.toHaveProperty('og:image');
});

test('the list says how many countries there are', () => {
  expect(countriesMeta(FIGURES, SITE)).toMatchObject({
    title: 'Who died in the war in Afghanistan, from 32 countries',
    canonical: 'https://news.example/stories/two/country/',
  });
});

test('the sitemap holds its addresses, escaped, with their day', () => {
  const text = sitemap(['https://news.example/?a&b', 'https://news.example/two/'], '2026-11-22');
  expect(text).toContain('<loc>https://news.example/?a&amp;b</loc><lastmod>2026-11-22</lastmod>');
  expect(text.match(/<url>/g)).toHaveLength(2);
  expect(sitemap(['https://news.example/'], '')).not.toContain('lastmod');
});
