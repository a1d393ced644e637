import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aloneText, plainHed } from '../../../../src/charts/aloneText';
import { lengthOf } from '../../../../src/charts/parts/textLength';
import { FIRST_ROWS, NARROW, ratesLayout, WIDE } from '../../../../src/charts/rates/ratesLayout';
import { ratesModel, type RateRow } from '../../../../src/charts/rates/ratesModel';
import { formatRate } from '../../../../src/wording/rate';
import { ratesSummary } from '../../../../src/charts/rates/ratesSummary';
import { ratesText } from '../../../../src/charts/rates/ratesText';
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
    ['GEO', 'nato-then', 'other'],
    ['GEO', 'all-partners', 'ally'],
    ['CAN', 'european-nato', 'other'],
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
  const layout = (model: RateRow[]) => ratesLayout(model, model, WIDE, false);

  test('makes bars in proportion to rates', () => {
    const { rows } = layout([row('AAA', 8), row('BBB', 4), row('CCC', 1)]);
    const [first, second, third] = rows.map(({ width }) => width);
    expect(first).toBeCloseTo((second ?? 0) * 2, 1);
    expect(first).toBeCloseTo((third ?? 0) * 8, 1);
  });

  test('says in the first row alone what the numbers count', () => {
    const model = ratesModel(figures, 'nato-then', null);
    const { rows } = ratesLayout(model, model, NARROW, true);
    expect(rows.slice(0, 3).map(({ dead }) => dead)).toEqual(['32 dead', '44', '2,461']);
    const others = ratesLayout(model, model.slice(FIRST_ROWS), NARROW, true);
    expect(others.rows[0]?.dead).toBe('14');
  });

  test('has one scale for the first rows and the others', () => {
    const model = ratesModel(figures, 'nato-then', null);
    const whole = ratesLayout(model, model, NARROW, true);
    const others = ratesLayout(model, model.slice(FIRST_ROWS), NARROW, true);
    expect(others.x).toBe(whole.x);
    expect(others.rows.map(({ width }) => width)).toEqual(
      whole.rows.slice(FIRST_ROWS).map(({ width }) => width),
    );
  });

  test('draws a line at the American rate beside the rows that end before it', () => {
    const model = ratesModel(figures, 'nato-then', null);
    const { line, rows } = ratesLayout(model, model, NARROW, true);
    expect(line?.x).toBe(rows.find(({ iso3 }) => iso3 === 'USA')?.end);
    expect(line?.top).toBe(rows.find(({ iso3 }) => iso3 === 'NZL')?.y);
    expect(line?.nameY).toBe(rows.at(-1)?.middle);
  });

  test.each([
    ['no American died', [row('AAA', 8), row('BBB', 1)]],
    ['theirs is the lowest', [row('AAA', 8), row('USA', 1, { group: 'american' })]],
    ['no row is shorter by its words', [row('USA', 8, { group: 'american' }), row('BBB', 7)]],
  ] as const)('draws none where %s', (_, model) => {
    expect(layout([...model]).line).toBeNull();
  });

  test('keeps every bar and its words in the drawing, and no two rows over each other', () => {
    const rates = fc.array(fc.double({ min: 0.001, max: 1e5, noNaN: true }), {
      minLength: 1,
      maxLength: 51,
    });
    const deaths = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(rates, deaths, fc.constantFrom(NARROW, WIDE), (values, dead, sizes) => {
        const name = 'Bosnia and Herzegovina';
        const model = values
          .sort((a, b) => b - a)
          .map((rate, i) => row(`C${i}`, rate, { name, deaths: dead }));
        const { rows, x } = ratesLayout(model, model, sizes, false);
        for (const [index, placed] of rows.entries()) {
          expect(lengthOf(placed.name, sizes.font, 'regular')).toBeLessThan(
            (x / 100) * sizes.width,
          );
          expect(placed.width).toBeGreaterThanOrEqual(0);
          const { value, dead } = placed;
          const words = lengthOf(`${value} `, sizes.font, 'semibold') + 10;
          const end = (placed.end / 100) * sizes.width + words;
          expect(end + lengthOf(dead, sizes.font, 'regular')).toBeLessThanOrEqual(sizes.width + 1);
          expect(placed.y).toBeGreaterThanOrEqual(0);
          expect(placed.y + placed.height).toBeLessThanOrEqual(100);
          const next = rows[index + 1];
          if (next) expect(placed.y + placed.height).toBeLessThan(next.y);
        }
      }),
    );
  });
});

describe('the size of words', () => {
  const sizeFor = (count: number, fills: boolean) => {
    const model = Array.from({ length: count }, (_, index) => row(`C${index}`, 1));
    return ratesLayout(model, model, WIDE, fills).font;
  };

  test('is as ever in a drawing that grows with its rows', () => {
    expect(sizeFor(90, true)).toBe(100);
  });

  // 2.4 % of the height is the most that words take: src/styles/frame.css.
  test.each([32, 44, 51, 90])('leaves %i names their rows where the height is given', (count) => {
    expect(2.4 * (sizeFor(count, false) / 100)).toBeLessThan(100 / count);
    expect(sizeFor(32, false)).toBe(100);
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
  test.each([
    [{ USA: 2461, DNK: 44 }, 'Denmark and the United States are level', 'lost 7.9 per million'],
    [{ USA: 2461, DNK: 20 }, 'Most per head: United States', 'United States, 7.9 per million'],
  ])('have a headline for %j', (deaths, hed, alone) => {
    const choice = { figures: figuresFor(deaths), rule: 'nato-then', country: null } as const;
    expect(plainHed(ratesText(choice).hed)).toBe(hed);
    expect(plainHed(aloneText('rates', choice).hed)).toContain(alone);
  });

  test('have one where no population is on file', () => {
    const choice = {
      figures: { ...figures, rates: [] },
      rule: 'nato-then',
      country: null,
    } as const;
    expect(plainHed(ratesText(choice).hed)).toBe('Deaths per million people');
  });

  test.each([
    ['nato-then', ['in NATO when they died', 'not in NATO then']],
    ['european-nato', ['European, in NATO today', 'not among them']],
    ['all-partners', []],
  ] as const)('explain the two blues under %s', (rule, keys) => {
    const texts = ratesText({ figures, rule, country: null }).keys?.map(({ text }) => text);
    expect(texts).toEqual(keys);
  });

  test('name the highest and the lowest', () => {
    expect(ratesSummary(figures, 'nato-then', null)).toBe(
      'Bars for 32 countries, the dead for every million people, highest first: Georgia 8.5, Denmark 7.9, United States 7.9, United Kingdom 7.2, Estonia 6.8 and Canada 4.6. The lowest rate is that of South Korea 0.04.',
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
    'not in NATO then',
    '32',
  ]);
  expect(rows[1]?.cells.at(-1)?.text).toBe('7.90');
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
});
