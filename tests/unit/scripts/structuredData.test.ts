// @vitest-environment jsdom
import { expect, it, test } from 'vitest';
import { feedLinks, jsonLdScript, metaTags } from '../../../scripts/build/structuredData';
import { figuresOf } from '../../../src/figures/figures';
import { shareMeta } from '../../../src/story/published/shareMeta';
import type { SiteSettings } from '../../../src/story/published/publication';
import { factDataset, factTables } from '../../support/facts';

const HOSTILE = `</script><script>alert("1")</script><!-- ' & \u2028 $& "><img src=x onerror=alert(1)>`;
const SITE: SiteSettings = {
  siteUrl: 'https://news.example/two/',
  title: HOSTILE,
  language: 'en-GB',
  publisher: { title: HOSTILE, path: null },
  contributors: [],
  contact: null,
};
const SOURCES = factTables.sources.map((source) => ({ ...source, title: HOSTILE }));
const META = shareMeta(figuresOf(factDataset, { ...factTables, sources: SOURCES }), SITE);

function parse(head: string): Document {
  return new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
}

it('writes a canonical link and a meta for each tag, one a line', () => {
  const lines = metaTags(META, feedLinks('')).split('\n');
  expect(lines).toHaveLength(META.tags.length + 3);
  expect(lines[0]).toBe('<link rel="canonical" href="https://news.example/two/">');
  expect(lines[1]).toContain('type="application/feed+json"');
  expect(lines[2]).toContain('type="application/atom+xml"');
  expect(lines[3]).toBe('<meta property="og:type" content="article">');
});

it('leads to the feeds from any page', () => {
  const links = [...parse(feedLinks('../../').join('')).querySelectorAll('link[rel=alternate]')];
  expect(links.map((link) => [link.getAttribute('type'), link.getAttribute('href')])).toEqual([
    ['application/feed+json', '../../feed.json'],
    ['application/atom+xml', '../../feed.xml'],
  ]);
});

it('writes no canonical where the address is not known', () => {
  expect(metaTags({ canonical: null, tags: [] }, feedLinks(''))).toBe('');
});

test('hostile text stays the content of its tag', () => {
  const { head, body } = parse(metaTags(META, feedLinks('')));
  expect(head.querySelector('meta[property="og:site_name"]')?.getAttribute('content')).toBe(
    HOSTILE,
  );
  expect([...head.children].every(({ localName }) => ['link', 'meta'].includes(localName))).toBe(
    true,
  );
  expect(body.childNodes).toHaveLength(0);
});

test('hostile text stays within its JSON-LD', () => {
  const { head, body } = parse(jsonLdScript(META.jsonLd));
  expect(head.children).toHaveLength(1);
  expect(body.childNodes).toHaveLength(0);
  const script = head.querySelector('script[type="application/ld+json"]');
  expect(script?.textContent).not.toMatch(/[<>&\u2028\u2029]/);
});

test('JSON-LD reads back as it was', () => {
  const script = parse(jsonLdScript(META.jsonLd)).querySelector('script');
  expect(JSON.parse(script?.textContent ?? '')).toEqual(META.jsonLd);
});
