// What real consumers of link cards and of oEmbed make of a country's page, asked over HTTP.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countryDocument } from '../../../scripts/build/countryDocument';
import { addressesOf, countryEmbedFiles } from '../../../scripts/build/countryEmbedFiles';
import { oEmbedTag } from '../../../scripts/build/oEmbedTags';
import { countryPath } from '../../../src/dataset/countrySlug';
import { countryFigures } from '../../../src/figures/countryFigures';
import { figuresOf } from '../../../src/figures/figures';
import { countryMeta } from '../../../src/story/published/countryMeta';
import { SHARE_IMAGE } from '../../../src/story/published/publication';
import { factDataset, factTables } from '../../support/facts';

const FIGURES = figuresOf(factDataset, factTables);
const SHARED = {
  language: 'en-GB',
  copied: 'Copied',
  style: 'assets/a.css',
  script: 'assets/a.js',
  live: 'assets/b.js',
  face: 'assets/a.woff2',
  data: 'x',
};

let server: Server;
let siteUrl: string;

beforeAll(async () => {
  const files = new Map<string, string | Uint8Array>();
  server = createServer(({ url = '' }, response) => {
    const path = url
      .slice(1)
      .replace(/[?#].*/, '')
      .replace(/\/$/, '/index.html');
    response.setHeader('content-type', path.endsWith('.html') ? 'text/html' : 'application/json');
    response.statusCode = files.has(path) ? 200 : 404;
    response.end(files.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const site = {
    siteUrl,
    title: 'One for every two?',
    language: 'en-GB',
    publisher: null,
    contributors: [],
    contact: null,
  };
  for (const { country } of FIGURES.roster) {
    const of = countryFigures(FIGURES, country);
    const meta = countryMeta(FIGURES, of, site);
    const path = countryPath(country.name);
    const markup = {
      path,
      body: '<main></main>',
      embed: '<main></main>',
      meta,
      of,
      isListed: true,
    };
    const { oEmbed } = addressesOf(of, siteUrl);
    const page = countryDocument(markup, { ...SHARED, oEmbed: oEmbedTag(oEmbed, meta.title) });
    files.set(`${path}index.html`, page);
    for (const [name, content] of countryEmbedFiles(markup, FIGURES, SHARED, site)) {
      files.set(name, content);
    }
  }
});
afterAll(() => {
  server.close();
});

test('unfurl.js makes a card of Denmark’s page that says who died, whose claim it is, and what was counted', async () => {
  const card = await unfurl(`${siteUrl}country/denmark/`);
  expect(card).toMatchObject({
    title: '44 from Denmark died in the war in Afghanistan',
    description:
      '44 people, 44 dots, each beside a pair of Americans. NATO’s secretary general, Mark Rutte, told Donald Trump in January 2026 that one soldier from another NATO country died for every two Americans. By our count it was one for every 2.3.',
    open_graph: {
      url: `${siteUrl}country/denmark/`,
      images: [{ url: `${siteUrl}pictures/country-denmark.png`, width: 1200, height: 630 }],
    },
    twitter_card: { card: 'summary_large_image' },
  });
});

test.each(['country/denmark/', 'embed/country/denmark/'])(
  'a site that makes a frame of an address frames the embed: %s',
  async (path) => {
    const found = await extract(siteUrl + path);
    expect(found).toMatchObject({
      type: 'rich',
      title: '44 from Denmark died in the war in Afghanistan',
      provider_name: 'One for every two?',
      thumbnail_url: `${siteUrl}pictures/country-denmark.png`,
    });
    expect(found.html).toContain(`src="${siteUrl}embed/country/denmark/"`);
    expect(found.html).toContain(`href="${siteUrl}country/denmark/"`);
  },
);

test('the embed of a country that lost nobody, of which there is no card, has the story’s', () => {
  const without = factTables.countries.filter(
    ({ iso3 }) => !FIGURES.roster.some(({ country }) => country.iso3 === iso3),
  );
  expect(without).not.toEqual([]);
  for (const country of without) {
    const { thumbnail } = addressesOf(countryFigures(FIGURES, country), siteUrl);
    expect(thumbnail, country.name).toBe(siteUrl + SHARE_IMAGE.file);
  }
});

test('every country has its own card and its own frame', async () => {
  const cards = await Promise.all(
    FIGURES.roster.map(({ country }) => unfurl(siteUrl + countryPath(country.name))),
  );
  const titles = cards.map(({ title }) => title);
  const pictures = cards.map(({ open_graph }) => open_graph?.images?.[0]?.url);
  expect(new Set(titles).size).toBe(FIGURES.roster.length);
  expect(new Set(pictures).size).toBe(FIGURES.roster.length);
  for (const { description } of cards) expect(description?.length).toBeLessThan(330);
});
