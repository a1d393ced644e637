// Of the built pages of countries, byte by byte. `npm test` builds first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { countryPath } from '../../src/dataset/countrySlug';

const MOST_BYTES = 12_000;

const read = (path: string) => readFileSync(join('dist', path));
const sizeOf = (path: string) =>
  path.endsWith('.woff2') ? read(path).length : brotliCompressSync(read(path)).length;
const countries = csvParse(readFileSync('data/countries.csv', 'utf8'));
const fatalities = csvParse(readFileSync('data/fatalities.csv', 'utf8'));
const deathsOf = new Map(fatalities.map(({ iso3, deaths }) => [iso3, Number(deaths)]));
const pages = countries.map(({ name = '', iso3 = '' }) => ({
  path: countryPath(name),
  name,
  iso3,
}));

/** The files that a page asks for, under the site. */
function filesOf(html: string, path: string): string[] {
  const asked = [
    ...html.matchAll(
      /(?:<link rel="(?:stylesheet|preload|icon)" |<script [^>]*)(?:href|src)="([^"]+)"/g,
    ),
  ];
  return asked.map(([, address = '']) => new URL(address, `https://x/${path}`).pathname.slice(1));
}

describe.each([{ path: 'country/', name: 'all', iso3: '' }, ...pages])(
  '$path',
  ({ path, name, iso3 }) => {
    const html = String(read(`${path}index.html`));

    test('is at most 12 kB with all that it asks for', () => {
      const asked = new Set([`${path}index.html`, 'data/fatalities.csv', ...filesOf(html, path)]);
      expect(asked.size).toBe(6);
      const sizes = [...asked].map((file) => [file, sizeOf(file)] as const);
      expect(
        sizes.reduce((sum, [, size]) => sum + size, 0),
        String(sizes),
      ).toBeLessThanOrEqual(MOST_BYTES);
    });

    test('is valid: no parse error, no id twice, no style or handler in its markup', () => {
      const errors: string[] = [];
      const document = parse(html, {
        onParseError: ({ code, startLine }) => errors.push(`${code}:${startLine}`),
      });
      expect(errors).toEqual([]);
      const attributes = attributesOf(document);
      const ids = attributes.filter(([key]) => key === 'id').map(([, value]) => value);
      expect(new Set(ids).size).toBe(ids.length);
      expect(attributes.filter(([key]) => key === 'style' || key.startsWith('on'))).toEqual([]);
    });

    test('has a policy that allows no other origin and nothing inline', () => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|sha256/);
      expect(html.match(/<style|<script>/g)).toBeNull();
    });

    test('leads to nothing that is not there', () => {
      const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
      const own = links.filter((href) => !/^https?:/.test(href));
      expect(own.length).toBeGreaterThan(3);
      for (const href of own) {
        const { pathname } = new URL(href, `https://x/${path}`);
        expect(existsSync(join('dist', pathname)), href).toBe(true);
      }
    });

    test.runIf(iso3)('says what the table has', () => {
      const text = (/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '');
      const dead = deathsOf.get(iso3) ?? 0;
      expect(text).toContain(name);
      if (dead === 0) expect(text).toMatch(/^Nobody from /);
      else expect(text.trim()).toMatch(new RegExp(`^${dead.toLocaleString('en')} +from `));
      expect(html.includes('content="noindex"')).toBe(dead === 0);
    });
  },
);

describe.each(pages.map(({ path }) => `embed/${path}`))('%s', (path) => {
  const html = String(read(`${path}index.html`));

  test('is at most 10 kB with all that it asks for', () => {
    const asked = [`${path}index.html`, 'data/fatalities.csv', ...filesOf(html, path)];
    const sizes = [...new Set(asked)].map(sizeOf);
    expect(sizes).toHaveLength(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_000);
  });

  test('is valid, allows no other origin, and has no length of the window’s height', () => {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|\*|sha256/);
    const style = filesOf(html, path).find((file) => file.endsWith('.css')) ?? '';
    expect(String(read(style))).not.toMatch(/\d(vh|[sld]vh|vmin|vmax)\b|@font-face|@import/);
  });

  test('leads to the country’s page and to nothing that is not there', () => {
    for (const [, href = ''] of html.matchAll(/<a href="([^"]*)"/g)) {
      const { pathname } = new URL(href, `https://x/${path}`);
      expect(existsSync(join('dist', pathname)), href).toBe(true);
    }
    expect(html).toContain(`href="../../../${path.replace('embed/', '')}"`);
  });
});

test('the list has a row with a link for every country that lost someone, and no other', () => {
  const html = String(read('country/index.html'));
  const rows = [...html.matchAll(/<th scope="row"><a href="\.\.\/([^"]+)">/g)].map(
    ([, path]) => path,
  );
  const expected = pages.filter(({ iso3 }) => (deathsOf.get(iso3) ?? 0) > 0);
  expect(rows.sort()).toEqual(expected.map(({ path }) => path).sort());
});

test('what the pages share is there once', () => {
  const shared = readdirSync('dist/assets').filter((file) => /^country-(?!live)/.test(file));
  expect(
    shared
      .filter((file) => !/\.(br|gz)$/.test(file))
      .map((file) => file.replace(/.*\./, ''))
      .sort(),
  ).toEqual(['css', 'css', 'js', 'js', 'woff2']);
});

test('the face has every letter of the headings', () => {
  // Newer figures bring other digits.
  const style =
    readdirSync('dist/assets').find((file) => /^country-(?!embed-)[\w-]+\.css$/.test(file)) ?? '';
  expect(String(read(`assets/${style}`))).toMatch(/url\(\.\/country-face-[\w-]+\.woff2\)/);
});

function attributesOf(node: DefaultTreeAdapterTypes.Node): (readonly [string, string])[] {
  const own = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  const inner = 'childNodes' in node ? node.childNodes.flatMap(attributesOf) : [];
  return [...own, ...inner];
}

test('every country that lost someone has a card, and each is another', () => {
  const cards = pages
    .filter(({ iso3 }) => (deathsOf.get(iso3) ?? 0) > 0)
    .map(({ path }) => read(`pictures/${path.slice(0, -1).replace('/', '-')}.png`));
  for (const card of cards) {
    // Width and height stand in a PNG's first chunk.
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect(new Set(cards.map((card) => card.toString('base64'))).size).toBe(cards.length);
});
