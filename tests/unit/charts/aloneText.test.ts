import { expect, test } from 'vitest';
import { embedCodes } from '../../../src/pages/dialog/embedCodes';
import { fingerprint } from '../../../src/dataset/fingerprint';
import { tollOfTens } from '../../../src/charts/toll/tollOfTens';
import { tollModel } from '../../../src/charts/toll/tollModel';
import type { CountingRule } from '../../../src/figures/countingRule';
import { figuresOf } from '../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../support/facts';
import { aloneText, chartSource, plainHed } from '../../../src/charts/aloneText';
import { CHART_NAMES, type ChartName } from '../../../src/charts/charts';

const SITE = 'https://news.example/afghanistan/';
const figures = figuresOf(factDataset, factTables);

test.each([
  [{ USA: 23, GBR: 10 }, 'One ally died in Afghanistan for every 2.3 Americans'],
  [{ USA: 10, GBR: 10 }, 'One ally died in Afghanistan for every American'],
  [{ USA: 10, GBR: 20 }, '2 allies died in Afghanistan for every American'],
  [{ USA: 10, GBR: 0 }, 'In Afghanistan no ally died'],
])('with %o the headline of the pairs is “%s”', (deaths, expected) => {
  const few = figuresOf(aDataset(deaths), factTables);
  const choice = { figures: few, rule: 'nato-then', country: null } as const;
  expect(plainHed(aloneText('places', choice).hed)).toBe(expected);
});

test.each(CHART_NAMES)('the embed of %s names the war and its source', (chart) => {
  const { hed, dek } = aloneText(chart, { figures, rule: 'nato-then', country: null });
  expect(`${plainHed(hed)} ${dek}`).toContain('Afghanistan');
  expect(chartSource(chart, figures)).not.toBe('');
});

test.each(CHART_NAMES)('the picture of %s has its words as alt text', (chart) => {
  const { picture } = embedCodes(choiceOf(chart), SITE, figures);
  expect(picture).toMatch(/ alt="[^"]{40,}"/);
});

test.each([
  ['rates', 'World Bank'],
  ['counting', 'others’ counts'],
  ['toll', 'Wikipedia'],
] as const)(
  'the source of %s names what is not from the table of the dead alone: %s',
  (chart, name) => {
    expect(chartSource(chart, figures)).toContain(name);
  },
);

test('lighter dots are explained only where there are any', () => {
  const keysUnder = (rule: CountingRule) =>
    aloneText('countries', { figures, rule, country: null }).keys?.map(({ tone }) => tone);
  expect(keysUnder('nato-then')).toEqual(['other']);
  expect(keysUnder('all-partners')).toEqual([]);
});

test('the codes hold the options that matter to the chart, and no others', () => {
  const choice = { rule: 'nato-today', country: 'DNK', theme: 'dark' } as const;
  expect(embedCodes({ ...choice, chart: 'places' }, SITE, figures)).toMatchObject({
    address: `${SITE}embed/places/nato-today/?country=DNK&theme=dark`,
    title: 'One ally died in Afghanistan for every 2.3 Americans',
    oEmbedAddress: `${SITE}oembed/places/nato-today/DNK/`,
    oEmbedFrame: `${SITE}embed/places/nato-today/?country=DNK`,
    iframe: expect.stringContaining('height="760"') as string,
    withScript: expect.stringContaining(`<script src="${SITE}embed.js" async>`) as string,
    picture: expect.stringContaining(`src="${SITE}pictures/places-nato-today.png"`) as string,
  });
  expect(embedCodes({ ...choice, chart: 'toll' }, SITE, figures).address).toBe(
    `${SITE}embed/toll/?theme=dark`,
  );
});

test('in the toll of tens a dot is ten deaths, and no group is without one', () => {
  const tens = tollOfTens([
    { id: 'a', number: '72', words: [], parts: [{ tone: 'left-out', deaths: 72 }] },
    { id: 'b', number: '3', words: [], parts: [{ tone: 'left-out', deaths: 3 }] },
    { id: 'c', number: '0', words: [], parts: [{ tone: 'left-out', deaths: 0 }] },
  ]);
  expect(tens.map(({ parts }) => parts[0]?.deaths)).toEqual([7, 1, 0]);
  expect(tollOfTens(tollModel(figures))[0]?.number).toBe(tollModel(figures)[0]?.number);
});

test('a fingerprint tells two texts apart', () => {
  expect(fingerprint('a')).toBe(fingerprint('a'));
  expect(fingerprint('Denmark,44')).not.toBe(fingerprint('Denmark,43'));
  expect(fingerprint('')).toMatch(/^[\da-z]+$/);
});

function choiceOf(chart: ChartName) {
  return { chart, rule: 'nato-then', country: null, theme: 'auto' } as const;
}
