import { expect, test } from 'vitest';
import { embedPageFiles, embedTag } from '../../../scripts/build/embedPageFiles';

const SITE = { siteUrl: 'https://news.example/war', title: 'The paper', language: 'en-GB' };
const PARTS = {
  live: { entry: 'assets/embed-1.js' },
  style: 'p{top:0}',
  script: 'go()',
  data: 'x',
};
const EMBED = {
  page: { chart: 'places', rule: 'nato-today' },
  title: 'One “for” <every> 2.3 & more',
  description: 'Words',
  body: '<main></main>',
  step: '#places',
} as const;

const files = new Map(embedPageFiles(EMBED, PARTS, SITE));
const page = String(files.get('embed/places/nato-today/index.html'));

test('the description is valid oEmbed 1.0', () => {
  const described = JSON.parse(String(files.get('embed/places/nato-today/oembed.json'))) as Record<
    string,
    unknown
  >;
  expect(described).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: EMBED.title,
    provider_name: 'The paper',
    provider_url: 'https://news.example/war/',
    thumbnail_url: 'https://news.example/war/pictures/places-nato-today.png',
  });
  for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age']) {
    expect(Number.isInteger(described[key]), key).toBe(true);
  }
  expect(described['html']).toContain('src="https://news.example/war/embed/places/nato-today/"');
});

test('the page leads to its description and its thumbnail', () => {
  const address = 'https://news.example/war/embed/places/nato-today/oembed.json';
  expect(page).toContain(`type="application/json+oembed" href="${address}"`);
  expect(page).toContain('content="https://news.example/war/pictures/places-nato-today.png"');
  expect(page).toContain('type="application/atom+xml"');
  expect(page).toContain('href="../../../feed.xml"');
});

test('words from the data end no tag', () => {
  expect(page).toContain('<title>One “for” &lt;every&gt; 2.3 &amp; more</title>');
});

test('without an absolute address there is no description', () => {
  const relative = embedPageFiles(EMBED, PARTS, { ...SITE, siteUrl: null });
  expect(relative.map(([path]) => path)).toEqual(['embed/places/nato-today/index.html']);
  expect(relative[0]?.[1]).not.toContain('oembed');
  expect(relative[0]?.[1]).not.toContain('feed.');
  expect(embedTag(EMBED.page, 'Title', null)).toBe('');
});

test('a script that would end its own element is refused', () => {
  const parts = { ...PARTS, script: '"</script>"' };
  expect(() => embedPageFiles(EMBED, parts, SITE)).toThrow(/script/);
});
