import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratesLayout } from '../../../../src/charts/rates/ratesLayout';
import { ratesModel, type RateRow } from '../../../../src/charts/rates/ratesModel';
import { formatRate } from '../../../../src/wording/rate';
import { ratesSummary } from '../../../../src/charts/rates/ratesSummary';
import { ratesTable } from '../../../../src/charts/rates/ratesTable';
import { figuresOf } from '../../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const figures = figuresOf(factDataset, factTables);
const figuresFor = (deaths: Record<string, number>) => figuresOf(aDataset(deaths), factTables);
const row = (iso3: string, perMillion: number, rest: Partial<RateRow> = {}): RateRow => ({
  iso3,
  name: iso3,
  group: 'ally',
  perMillion,
  deaths: 1,
  chosen: false,
  level: false,
  ...rest,
});

describe('the model', () => {
  test('has every country that lost someone, highest rate first', () => {
    const rows = ratesModel(figures, 'nato-then', null);
    expect(rows).toHaveLength(32);
    expect(rows.slice(0, 4).map(({ name }) => name)).toEqual([
      'Georgia',
      'Denmark',
      'United States',
      'United Kingdom',
    ]);
  });

  test.each([
    ['USA', 'nato-then', 'american'],
    ['GBR', 'nato-then', 'ally'],
    ['ROU', 'nato-then', 'ally'],
    ['GEO', 'nato-then', 'partner'],
    ['GEO', 'all-partners', 'ally'],
    ['CAN', 'european-nato', 'partner'],
  ] as const)('shows %s under %s as %s', (iso3, rule, group) => {
    const rows = ratesModel(figures, rule, null);
    expect(rows.find((found) => found.iso3 === iso3)?.group).toBe(group);
  });

  test.each([
    ['level', 44, ['DNK', 'USA']],
    ['not level', 40, []],
  ])('Denmark and the United States are %s with %i Danes', (_, DNK, level) => {
    const rows = ratesModel(figuresFor({ USA: 2461, DNK, GBR: 3 }), 'nato-then', null);
    expect(rows.filter((found) => found.level).map(({ iso3 }) => iso3)).toEqual(level);
  });

  test('marks the chosen country and no other', () => {
    const rows = ratesModel(figures, 'nato-then', 'NLD');
    expect(rows.filter(({ chosen }) => chosen).map(({ iso3 }) => iso3)).toEqual(['NLD']);
  });
});

describe('the layout', () => {
  test('makes bars in proportion to rates', () => {
    const { rows } = ratesLayout([row('AAA', 8), row('BBB', 4), row('CCC', 1)]);
    const [first, second, third] = rows.map(({ width }) => width);
    expect(first).toBeCloseTo((second ?? 0) * 2, 1);
    expect(first).toBeCloseTo((third ?? 0) * 8, 1);
  });

  test('joins the two that are level with a bracket', () => {
    const { bracket, rows } = ratesLayout(ratesModel(figures, 'nato-then', null));
    expect(bracket?.top).toBe(rows[1]?.y);
    expect(bracket?.bottom).toBeCloseTo((rows[2]?.y ?? 0) + (rows[2]?.height ?? 0), 2);
  });

  test.each([
    ['all three groups', 'nato-then', ['american', 'ally', 'partner']],
    ['no partner left out', 'all-partners', ['american', 'ally']],
  ] as const)('explains the colours that are there: %s', (_, rule, groups) => {
    const { keys } = ratesLayout(ratesModel(figures, rule, null));
    expect(keys.map(({ group }) => group)).toEqual(groups);
  });

  test('does not write over a long bar to explain colours', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => row(`C${i}`, 8));
    expect(ratesLayout(rows(2)).keys).toHaveLength(1);
    expect(ratesLayout(rows(30)).keys).toEqual([]);
  });

  test('cuts a long name off only in two columns', () => {
    const long = row('BIH', 9, { name: 'Bosnia and Herzegovina' });
    const others = (count: number) => Array.from({ length: count }, (_, i) => row(`C${i}`, 1));
    expect(ratesLayout([long, ...others(35)]).rows[0]?.name).toBe('Bosnia and Herzegovina');
    expect(ratesLayout([long, ...others(36)]).rows[0]?.name).toBe('Bosnia and Herz…');
  });

  test('keeps every bar in the drawing and no two rows over each other, whatever the rates', () => {
    const rates = fc.array(fc.double({ min: 0.001, max: 1e5, noNaN: true }), {
      minLength: 1,
      maxLength: 51,
    });
    fc.assert(
      fc.property(rates, (values) => {
        const model = values.sort((a, b) => b - a).map((rate, i) => row(`C${i}`, rate));
        const { rows } = ratesLayout(model);
        for (const [index, placed] of rows.entries()) {
          expect(placed.nameX).toBeGreaterThan(0);
          expect(placed.x).toBeGreaterThan(placed.nameX);
          expect(placed.width).toBeGreaterThanOrEqual(0);
          expect(placed.end).toBeLessThan(100);
          expect(placed.y).toBeGreaterThanOrEqual(0);
          expect(placed.y + placed.height).toBeLessThanOrEqual(100);
          const next = rows[index + 1];
          if (next?.x === placed.x) expect(placed.y + placed.height).toBeLessThan(next.y);
        }
      }),
    );
  });
});

test.each([
  [8.5, '8.5'],
  [0.05, '0.1'],
  [0.04, '0.04'],
  [0.003, 'under 0.01'],
])('a rate of %f is written %s', (rate, text) => {
  expect(formatRate(rate)).toBe(text);
});

describe('the words', () => {
  test('name the highest and the lowest', () => {
    expect(ratesSummary(figures, 'nato-then', null)).toBe(
      'Bars for 32 countries, the dead for every million people, highest first: Georgia 8.5, Denmark 7.9, United States 7.9, United Kingdom 7.2, Estonia 6.8 and Canada 4.6. The lowest is South Korea 0.04.',
    );
  });

  test.each([
    ['NLD', 'Marked: Netherlands 1.5, number 12 of 32, 25 dead.'],
    ['ISL', 'Iceland has no bar.'],
  ])('say where the chosen country stands: %s', (iso3, words) => {
    expect(ratesSummary(figures, 'nato-then', iso3)).toContain(words);
  });

  test('say how many have no bar for want of a population', () => {
    const unknown = { ...figures, rates: figures.rates.slice(1) };
    expect(ratesSummary(unknown, 'nato-then', null)).toContain(
      '1 country has no bar: the population is not on file.',
    );
  });

  test('do not compare a country that is not there', () => {
    expect(ratesSummary(figuresFor({ USA: 4, GBR: 2 }), 'nato-then', null)).not.toContain(
      'Denmark',
    );
  });
});

test('the table has every bar with its numbers, and the country that choosing a row marks', () => {
  const { columns, rows } = ratesTable(figures, 'nato-then');
  expect(rows).toHaveLength(32);
  expect(rows[0]).toMatchObject({ iso3: 'GEO' });
  expect(rows[0]?.cells.map(({ text }) => text).slice(0, 3)).toEqual([
    'Georgia',
    'not counted as an ally',
    '32',
  ]);
  expect(rows[1]?.cells.at(-1)?.text).toBe('7.90');
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
});
