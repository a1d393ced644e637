// Each kind of page in browsers that show text alone, as they print it: whole, each thing once, nothing that
// only a script could answer. `npm test` builds first.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHART_NAMES } from '../../src/charts/charts';
import { gluedIn, textsOf, wordsOf } from '../support/builtText';

/** Of a width at which neither breaks a word. */
const BROWSERS = {
  lynx: ['-dump', '-nolist', '-width=500', '-display_charset=utf-8'],
  w3m: ['-dump', '-cols', '500', '-O', 'utf-8'],
};

const PAGES = [
  'index.html',
  'one-for-every-two.html',
  'desk.html',
  '404.html',
  'country/index.html',
  'country/denmark/index.html',
  'embed/country/denmark/index.html',
  ...CHART_NAMES.map((chart) => `embed/${chart}/index.html`),
];

const read = (page: string) => readFileSync(`dist/${page}`, 'utf8');

test.each(PAGES)('%s: links and drawn words stand apart', (page) => {
  expect(gluedIn(read(page))).toEqual([]);
});

describe.each(Object.entries(BROWSERS))('%s', (browser, options) => {
  const isMissing = spawnSync(browser, ['-version']).error !== undefined;
  if (isMissing) console.info(`not run: ${browser}, because it is not installed.`);

  describe.skipIf(isMissing).each(PAGES)('%s', (page) => {
    const html = read(page);
    const texts = textsOf(html);
    const dump = isMissing ? '' : execFileSync(browser, [...options, `dist/${page}`]).toString();

    test('has every word of the page, and none that is two run together', () => {
      const written = new Set(texts.flatMap(wordsOf));
      const shown = wordsOf(dump.replaceAll(/^ *CAPTION:(?= |$)/gm, ''));
      expect(shown.filter((word) => !written.has(word))).toEqual([]);
      expect([...written].filter((word) => !shown.includes(word))).toEqual([]);
    });

    test('has each quotation mark once', () => {
      expect(dump.match(/["“”]{2}/)).toBeNull();
      expect(dump.split('“')).toHaveLength(texts.join('').split('“').length);
    });

    test('offers nothing that needs a script', () => {
      expect(dump.match(/\(BUTTON\)|_{3}|\[ {3}|^\s*[*•]\s*$/m)).toBeNull();
      const lines = dump.split('\n').map((line) => line.trim());
      const waiting = html.matchAll(/ data-(?:lost|label|share)="([^"]+)"/g);
      for (const [, words = ''] of waiting) expect(lines).not.toContain(words);
    });
  });
});
