// Markup becomes a document without the styles that the page's policy refuses, however bad it is.
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test, vi } from 'vitest';
import { parseHtml } from '../../../src/desk/sheets/parseHtml';

beforeAll(() => {
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);
  return () => vi.unstubAllGlobals();
});

test.each([
  ['<p>a<style>p { color: red }</style>b<STYLE type="text/css">i</STYLE >c', '<p>abc</p>'],
  ['<p>a<style>p', '<p>a<style>p</style></p>'],
  ['<p style="display:none">a', '<p data-style="display:none">a</p>'],
  ['<p title="a<b" STYLE = x>a', '<p title="a<b" data-style="x">a</p>'],
])('%s', (html, body) => {
  expect(parseHtml(html).body.innerHTML.replace('&lt;', '<')).toBe(body);
});

test.each(['<style', '<style>', '<a', '<a ', '</style', ' style'])(
  'very many of %s are given to the parser at once',
  (piece) => {
    const parsed = vi.fn(() => new JSDOM('').window.document);
    vi.stubGlobal(
      'DOMParser',
      class {
        parseFromString = parsed;
      },
    );
    parseHtml(piece.repeat(200_000));
    expect(parsed).toHaveBeenCalledOnce();
  },
);
