// What real consumers of oEmbed and of link cards make of the pages, asked over HTTP.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedPageFiles } from '../../../scripts/build/embedPageFiles';
import { optionFiles } from '../../../scripts/build/oEmbedFiles';

const EMBED = {
  page: { chart: 'places', rule: 'nato-today' },
  title: 'One “for” <every> 2.3 & more',
  description: 'Words & <words>',
  body: '<main></main>',
  step: '#places',
} as const;
const PARTS = {
  live: { entry: 'assets/embed-1.js' },
  style: 'p{top:0}',
  script: 'go()',
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
    const isPage = path.endsWith('.html');
    response.setHeader('content-type', isPage ? 'text/html' : 'application/json');
    response.statusCode = files.has(path) ? 200 : 404;
    response.end(files.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const site = { siteUrl, title: 'The paper', language: 'en-GB' };
  for (const [path, content] of [
    ...embedPageFiles(EMBED, PARTS, site),
    ...optionFiles(EMBED, ['DNK'], site),
  ]) {
    files.set(path, content);
  }
});
afterAll(() => {
  server.close();
});

/** What is pasted, and what is framed. */
const ADDRESSES = [
  ['embed/places/nato-today/', ''],
  ['oembed/places/nato-today/DNK/', '?country=DNK'],
  ['oembed/places/nato-today/dark/', '?theme=dark'],
] as const;

test.each(ADDRESSES)('@extractus/oembed-extractor frames %s', async (path, query) => {
  const found = await extract(siteUrl + path);
  expect(found).toMatchObject({
    type: 'rich',
    title: EMBED.title,
    provider_name: 'The paper',
    thumbnail_url: `${siteUrl}pictures/places-nato-today.png`,
  });
  expect(found.html).toContain(`src="${siteUrl}embed/places/nato-today/${query}"`);
});

test.each(ADDRESSES)('unfurl.js makes a whole card of %s', async (path, query) => {
  const card = await unfurl(siteUrl + path);
  expect(card).toMatchObject({
    title: EMBED.title,
    description: EMBED.description,
    favicon: `${siteUrl}favicon.svg`,
    open_graph: {
      title: EMBED.title,
      description: EMBED.description,
      url: siteUrl + path,
      site_name: 'The paper',
      images: [{ url: `${siteUrl}pictures/places-nato-today.png`, width: 1200 }],
    },
    twitter_card: { card: 'summary_large_image' },
    oEmbed: {
      html: expect.stringContaining(`src="${siteUrl}embed/places/nato-today/${query}"`) as string,
    },
  });
});
