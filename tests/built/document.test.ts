// Of the built page, byte by byte. `npm test` builds first.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const html = readFileSync('dist/index.html', 'utf8');
const OPENING_BYTES = 10_000;

test('the opening is in the first 10 kB, compressed: words, picture and their style', () => {
  const end = html.indexOf('</section>');
  const opening = html.slice(0, end);
  expect(opening).toContain('class="triad"');
  expect(opening).toContain('.triad{');
  // The style of what follows comes after it.
  expect(opening).not.toContain('.chart-foot{');
  expect(brotliCompressSync(opening).length).toBeLessThan(OPENING_BYTES);
});

test('nothing blocks the first picture: no linked style, one module at the end', () => {
  const blocking = html.match(/<link[^>]+rel="(stylesheet|preload)"/g);
  expect(blocking).toBeNull();
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head.match(/<link[^>]+modulepreload|<script [^>]*src=/g)).toBeNull();
  // The one inline script only listens for what does not come.
  const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)];
  expect(inline).toHaveLength(1);
  expect(inline[0]?.[1]?.length).toBeLessThan(1500);
  const scripts = [...html.matchAll(/<script(?![^>]*application\/ld\+json) [^>]*>/g)];
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.[0]).toContain('type="module"');
  expect(scripts[0]?.index).toBeGreaterThan(html.indexOf('</main>'));
});

test('the first frame waits for the whole opening, and for nothing after it', () => {
  const target = /<link rel="expect" href="#([\w-]+)" blocking="render"/.exec(html)?.[1];
  const at = html.indexOf(`id="${target}"`);
  expect(at).toBeGreaterThan(html.indexOf('</blockquote>'));
  expect(at).toBeLessThan(html.indexOf('<nav class="contents"'));
});

test('the page that answers is styled anew only where it differs', () => {
  // A selector that ends in anything at all has the browser look at every element once more.
  const style = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, rules]) => rules).join('');
  const selectors = style.split(/[{}]/).filter((text) => text.includes('live-page'));
  expect(selectors.length).toBeGreaterThan(10);
  expect(selectors.filter((selector) => /[ >+~]\*(,|$)/.test(selector.trim()))).toEqual([]);
});

test('no style attribute and no inline handler is in the markup', () => {
  const markup = html.replace(/<style>[^]*?<\/style>/g, '');
  expect(markup.match(/<[^>]+\sstyle=/g)).toBeNull();
  expect(markup.match(/<[^>]+\son[a-z]+=/g)).toBeNull();
});

test('the policy allows nothing unsafe and no other origin', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the data files stand beside the page', () => {
  const names = readdirSync('data').sort();
  expect(readdirSync('dist/data').sort()).toEqual(names);
});

test('the icon for a home screen is a picture of 180 px, and the one for a tab is drawn', () => {
  const named = (rel: string) =>
    new RegExp(`<link rel="${rel}" href="\\./([^"]+)"`).exec(html)?.[1] ?? '';
  const png = readFileSync(`dist/${named('apple-touch-icon')}`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
  // The ring: nothing but a circle that is not filled.
  expect(readFileSync(`dist/${named('icon')}`, 'utf8')).toMatch(/<circle [^>]*fill="none"/);
});
