import { expect, test } from 'vitest';
import { optionFiles } from '../../../scripts/build/oEmbedFiles';

const SITE = { siteUrl: 'https://news.example/war', title: 'The paper', language: 'en-GB' };
const EMBED = {
  page: { chart: 'places', rule: 'nato-today' },
  title: 'One “for” <every> 2.3 & more',
  description: 'Words',
  step: '#places',
} as const;
const COUNTRIES = ['DNK', 'ITA'];

const files = new Map(optionFiles(EMBED, COUNTRIES, SITE));
const text = (path: string) => String(files.get(`oembed/places/nato-today/${path}`));

test('each option has a page and a description, one option at a time', () => {
  const folders = [...files.keys()].map((path) => path.replace(/[^/]+$/, ''));
  expect([...new Set(folders)].sort()).toEqual(
    ['DNK', 'ITA', 'dark', 'light', 'transparent-dark', 'transparent-light'].map(
      (option) => `oembed/places/nato-today/${option}/`,
    ),
  );
  expect(files.size).toBe(12);
});

test('a chart without countries has none', () => {
  const toll = { ...EMBED, page: { chart: 'toll', rule: 'nato-then' } } as const;
  expect(optionFiles(toll, COUNTRIES, SITE)).toHaveLength(8);
});

test.each([
  ['DNK/', '?country=DNK', ''],
  ['dark/', '?theme=dark', ''],
  ['transparent-dark/', '?theme=transparent-dark', 'color-scheme:dark'],
])('at %s consumers get a frame with %s', (folder, query, style) => {
  const address = `https://news.example/war/oembed/places/nato-today/${folder}oembed.json`;
  expect(text(`${folder}index.html`)).toContain(`type="application/json+oembed" href="${address}"`);
  const { html } = JSON.parse(text(`${folder}oembed.json`)) as { html: string };
  expect(html).toContain(`src="https://news.example/war/embed/places/nato-today/${query}"`);
  expect(html).toMatch(new RegExp(`^<blockquote><a [^<]*</a></blockquote><iframe .*${style}`));
});

test('a reader who opens it is led on to the embed', () => {
  const page = text('DNK/index.html');
  const to = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(page)?.[1] ?? '';
  const from = 'https://news.example/war/oembed/places/nato-today/DNK/';
  expect(new URL(to, from).href).toBe(
    'https://news.example/war/embed/places/nato-today/?country=DNK',
  );
  expect(page).toContain(`<a href="${to}">One “for” &lt;every&gt; 2.3 &amp; more</a>`);
});

test('without an absolute address there are none', () => {
  expect(optionFiles(EMBED, COUNTRIES, { ...SITE, siteUrl: null })).toEqual([]);
});
