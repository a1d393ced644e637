import { expect, test } from 'vitest';
import { CHART_NAMES, CHARTS, isChartName } from '../../../src/charts/charts';
import {
  embedPages,
  embedPath,
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
  expect(pathToSite(page)).toBe(toSite);
  expect(picturePath(page)).toBe(picture);
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
