import { expect, test } from 'vitest';
import { CHART_NAMES, CHARTS, isChartName } from '../../../src/charts/charts';
import {
  embedPages,
  embedPath,
  oEmbedPath,
  pathToSite,
  picturePath,
} from '../../../src/pages/embed/embedPages';

test.each([
  [{ chart: 'places', rule: 'nato-then' }, 'embed/places/', '../../', 'pictures/places'],
  [
    { chart: 'places', rule: 'nato-today' },
    'embed/places/nato-today/',
    '../../../',
    'pictures/places-nato-today',
  ],
  [{ chart: 'years', rule: 'all-partners' }, 'embed/years/', '../../', 'pictures/years'],
] as const)('%o stands at its address', (page, path, toSite, picture) => {
  expect(embedPath(page)).toBe(path);
  expect(pathToSite(path)).toBe(toSite);
  expect(picturePath(page)).toBe(picture);
});

test.each([
  [{ country: null, theme: 'auto' }, 'embed/rates/nato-today/'],
  [{ country: null, theme: 'dark' }, 'oembed/rates/nato-today/dark/'],
  [{ country: 'DNK', theme: 'auto' }, 'oembed/rates/nato-today/DNK/'],
  [{ country: 'DNK', theme: 'light' }, 'oembed/rates/nato-today/DNK/'],
] as const)('with %o an embed is pasted as %s', (options, path) => {
  expect(oEmbedPath({ chart: 'rates', rule: 'nato-today' }, options)).toBe(path);
});

test('every chart has an embed, one for each rule where the rule matters', () => {
  const pages = embedPages();
  for (const chart of CHART_NAMES) {
    expect(pages.filter((page) => page.chart === chart)).toHaveLength(
      CHARTS[chart].isRuled ? 4 : 1,
    );
  }
  expect(new Set(pages.map(embedPath)).size).toBe(pages.length);
  expect(new Set(pages.map(picturePath)).size).toBe(pages.length);
});

test.each(['constructor', '', 'close-up', 7, null])('%o is no chart', (value) => {
  expect(isChartName(value)).toBe(false);
});
