// The smaller files that the end of the build makes for hosts.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { hashSource, policyIn } from '../../../scripts/build/contentPolicy';
import { licencesText, packagesInStyle } from '../../../scripts/hosting/licences';
import { notFoundPage } from '../../../scripts/hosting/notFoundPage';
import { isPrecompressed, precompress } from '../../../scripts/hosting/precompress';

describe('licences', () => {
  const one = { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'May be used.\n' };

  it('names each package once, in order, with its notice', () => {
    const zero = { ...one, name: '@a/zero', identifier: 'ISC' };
    const text = licencesText([one, zero, one]);
    expect(text.match(/^## .*/gm)).toEqual(['## @a/zero 1.0.0 (ISC)', '## one 1.0.0 (MIT)']);
    expect(text).toContain('May be used.');
  });

  it.each(['identifier', 'text'])('refuses a package without its %s', (key) => {
    expect(() => licencesText([{ ...one, [key]: '' }])).toThrow(/^one 1.0.0 is published/);
  });

  it('finds the packages that a style sheet takes files from', () => {
    const css = `a{src:url('@x/face/files/a.woff2'),url("@x/face/b.woff2"),url(./own.png)}`;
    expect(packagesInStyle(css)).toEqual(['@x/face']);
  });
});

const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('the page for wrong addresses', () => {
  const page = (siteUrl: string | null, title = 'One & two') =>
    notFoundPage({ title, language: 'en-GB', siteUrl }, { tokens: 'p{top:0}', icon: ICON });

  it('leads to the story where its address is known', () => {
    expect(page('https://news.example/two/')).toContain(
      '<a href="https://news.example/two/">One &amp; two</a>',
    );
    expect(page(null)).not.toContain('<a ');
  });

  it('has the site’s icon in it', () => {
    const [, address = ''] =
      /<link rel="icon" href="data:image\/svg\+xml,([^"]*)"/.exec(page(null)) ?? [];
    expect(decodeURIComponent(address)).toBe(ICON);
  });

  it('asks for nothing, since it may be shown at any depth', () => {
    expect(page(null)).not.toMatch(/\b(src|href)="(?!data:)/);
  });

  it('allows its one style and nothing else', () => {
    const html = page(null);
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
    expect(policyIn(html)).toContain(`style-src ${hashSource(style)}`);
    expect(policyIn(html)).not.toContain('script-src');
  });

  it('shows a hostile title as text', () => {
    expect(page('https://a.example/?"><script>', '</title><script>')).not.toContain('<script>');
  });
});

test('a page without a policy is an error', () => {
  expect(() => policyIn('<p>')).toThrow(/no content security policy/);
});

describe('compressed copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['index.html', true],
    ['assets/story-1.js', true],
    ['pictures/toll.svg', true],
    ['embed/toll/oembed.json', true],
    ['pictures/toll.csv', true],
    ['feed.xml', true],
    ['oembed/toll/dark/index.html', false],
    ['share.png', false],
    ['assets/face.woff2', false],
    ['data/fatalities.csv', false],
    ['data/datapackage.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isPrecompressed(path)).toBe(expected);
  });

  it('hold the same, and are made only where they are smaller', async () => {
    const long = 'the same words again and again '.repeat(50);
    writeFileSync(join(folder, 'long.js'), long);
    writeFileSync(join(folder, 'short.js'), 'short');
    await precompress(folder, ['long.js', 'short.js']);
    expect(readdirSync(folder).sort()).toEqual(['long.js', 'long.js.br', 'long.js.gz', 'short.js']);
    expect(brotliDecompressSync(readFileSync(join(folder, 'long.js.br'))).toString()).toBe(long);
    expect(gunzipSync(readFileSync(join(folder, 'long.js.gz'))).toString()).toBe(long);
  });
});
