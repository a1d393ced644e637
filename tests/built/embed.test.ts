// Of the built embeds, byte by byte. `npm test` builds first.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CHART_NAMES, CHARTS } from '../../src/charts/charts';
import {
  embedPages,
  embedPath,
  PICTURE_WIDTH,
  picturePath,
} from '../../src/pages/embed/embedPages';

const MOST_BYTES = 10_000;
const MOST_HOST_SCRIPT_BYTES = 1_000;

const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const sizeOf = (text: string) => brotliCompressSync(text).length;

describe.each(embedPages().map((page) => embedPath(page)))('%s', (path) => {
  const html = read(`${path}index.html`);
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  const markup = html.replace(/<(style|script)>[^]*?<\/\1>/g, '');

  test('is at most 10 kB with the table that it asks for', () => {
    expect(sizeOf(html) + sizeOf(read('data/fatalities.csv'))).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('loads nothing but the part that answers', () => {
    expect(markup.match(/<(link|script|img|iframe)\b(?![^>]*(oembed|rel="icon"))/g)).toBeNull();
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    const live = /data-live="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(existsSync(new URL(live, new URL(`../../dist/${path}`, import.meta.url)))).toBe(true);
  });

  test('has no units of the window’s height, style attributes or inline handlers', () => {
    expect(style).not.toMatch(/\d([sld]?v[hb]|vmin|vmax)\b/);
    expect(markup.match(/<[^>]+\sstyle=/g)).toBeNull();
    expect(markup.match(/<[^>]+\son[a-z]+=/g)).toBeNull();
  });

  test('allows its one style and its one script, and no other origin', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(hash(style));
    expect(policy).toContain(hash(script));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
  });

  test('has its own headline as its title, and is not listed', () => {
    const headline = /<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toBe(headline);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(/<meta name="description" content="([^"]+)">/.exec(html)?.[1]).not.toBe('');
  });

  test('opts in to native sizing before anything is drawn', () => {
    expect(html.indexOf('responsive-embedded-sizing')).toBeLessThan(html.indexOf('</head>'));
  });
});

test('the host script is below 1 kB', () => {
  expect(sizeOf(read('embed.js'))).toBeLessThan(MOST_HOST_SCRIPT_BYTES);
});

describe('the pictures', () => {
  interface Listed {
    readonly alt: string;
    readonly png: string;
    readonly svg: string;
  }
  const { pictures } = JSON.parse(read('pictures/pictures.json')) as { pictures: Listed[] };

  test.each(CHART_NAMES)('%s is an SVG without text and a PNG of two pixels each way', (chart) => {
    const path = picturePath({ chart, rule: 'nato-then' });
    const listed = pictures.find(({ svg }) => svg === `${path}.svg`);
    expect(listed?.alt.length).toBeGreaterThan(40);
    expect(read(`${path}.svg`)).not.toMatch(/<text|<tspan|font-family|NaN|var\(/);
    const png = readFileSync(`dist/${listed?.png ?? ''}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      2 * PICTURE_WIDTH,
      2 * CHARTS[chart].pictureHeight,
    ]);
  });
});

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
