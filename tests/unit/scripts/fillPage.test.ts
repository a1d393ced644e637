// @vitest-environment node
import { expect, it } from 'vitest';
import { hashSource } from '../../../scripts/build/contentPolicy';
import { fillPage } from '../../../scripts/build/fillPage';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <!--head-->
    <script type="module" src="./assets/main.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style.css">
  </head>
  <body>
    <!-- A remark. -->
    <!--body-->
  </body>
</html>`;

const FIRST = '@font-face{src:url(letters.woff2)}.first{color:red}';
const REST = '.rest{color:blue}';
const CONTENT = {
  title: 'Two & one',
  description: 'A “claim”',
  language: 'de-CH',
  head: '<meta name="theme-color" content="white">',
  body: '<main><p>First</p><p id="rest">$& and $1</p></main>',
  script: 'let a=1',
};

function fill(style: string, later?: string): Promise<string> {
  return fillPage(HTML, later === undefined ? CONTENT : { ...CONTENT, later }, (file) => {
    expect(file).toBe('assets/style.css');
    return Promise.resolve(`${style}\n`);
  });
}

function policyOf(page: string): string {
  return /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
}

it('puts the style in the head, the module last, and data in as it is', async () => {
  const page = await fill(FIRST);
  const style = FIRST.replace('letters', './assets/letters');
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).toContain('<title>Two &amp; one</title>');
  expect(page).toContain('$& and $1');
  expect(page).toContain('<html lang="de-CH">');
  expect(page).not.toContain('rel="stylesheet"');
  expect(page).not.toContain('A remark.');
  expect(page).toMatch(
    /<\/main>\s*<script type="module" src=".\/assets\/main.js"><\/script>\s*<\/body>/,
  );
  expect(policyOf(page)).toContain(`style-src ${hashSource(style)};`);
});

it('parts the style before a place in the body, and allows both parts', async () => {
  const page = await fill(`${FIRST}.later{--style:0}${REST}`, '<p id="rest"');
  const first = FIRST.replace('letters', './assets/letters');
  expect(page).toContain(`<style>${first}</style>`);
  expect(page).toContain(
    `<p>First</p><svg display="none"><style>${REST}</style></svg><p id="rest">`,
  );
  expect(policyOf(page)).toContain(`style-src ${hashSource(first)} ${hashSource(REST)};`);
});

it.each([
  ['a style without a parting', FIRST, '<p id="rest"', /one rule .later.*has 0/],
  ['two partings', '.later{--style:0}.later{--style:0}', '<p id="rest"', /has 2/],
  ['a place that is not there', '.later{--style:0}', '<p id="other"', /no place .*<p id="other"/],
])('refuses %s', async (_, style, later, sentence) => {
  await expect(fill(style, later)).rejects.toThrow(sentence);
});

it('refuses a page without a style sheet', async () => {
  const html = HTML.replace(/<link[^>]*>/, '');
  await expect(fillPage(html, CONTENT, () => Promise.reject(new Error()))).rejects.toThrow(
    'links no style sheet',
  );
});
