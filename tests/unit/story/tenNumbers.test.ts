import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/charts/charts';
import { isInside } from '../../../src/charts/dots/dotPicture';
import { pairsModel } from '../../../src/charts/pairs/pairsModel';
import type { Dataset } from '../../../src/dataset/dataset';
import { COUNTING_RULES, HEADLINE_RULE } from '../../../src/figures/countingRule';
import { figuresOf } from '../../../src/figures/figures';
import { pictureOf } from '../../../src/story/state/dotPictures';
import { division, gatherRest, plus, sumOf } from '../../../src/story/numbers/arithmetic';
import { NUMBER_VALUES } from '../../../src/story/numbers/numberValues';
import { yearsModel } from '../../../src/charts/years/yearsModel';
import { ownDots } from '../../../src/story/numbers/ownDots';
import type { NumberId } from '../../../src/story/state/countedNumber';
import { TEN_NUMBERS } from '../../../src/story/numbers/openNumber';
import { STEPS } from '../../../src/story/storyboard';
import { aDataset, factDataset, factTables } from '../../support/facts';

const VALUES = { ...NUMBER_VALUES, ...NUMBER_VALUES };
const IDS = Object.keys(TEN_NUMBERS) as NumberId[];

/** Few or no deaths of countries of every kind, some of which outweigh the Americans. */
const someDataset = fc
  .record({
    USA: fc.integer({ min: 1, max: 300 }),
    GBR: fc.integer({ min: 0, max: 300 }),
    CAN: fc.integer({ min: 0, max: 60 }),
    ROU: fc.integer({ min: 2, max: 40 }),
    AUS: fc.integer({ min: 0, max: 90 }),
    GEO: fc.integer({ min: 0, max: 9 }),
    FIN: fc.integer({ min: 2, max: 5 }),
    MKD: fc.integer({ min: 0, max: 3 }),
  })
  .map(aDataset);

test('there are ten, each of a step, at most one a step', () => {
  expect(IDS).toHaveLength(10);
  expect(Object.keys(VALUES).sort()).toEqual([...IDS].sort());
  for (const id of IDS) expect(STEPS.map((step) => step.id)).toContain(id);
});

/** Numbers whose marks are no people: how many ids they mark. Of the years a block has a dot for each. */
const MARKED_BY_ID: Partial<Record<string, (value: number) => number>> = {
  counting: (value) => value,
  rates: (value) => value,
  'left-out': () => 1,
  method: () => 0,
};

describe.each(IDS)('the number of %s', (id) => {
  const { marks, arithmetic } = TEN_NUMBERS[id];
  const inStep = STEPS.find((step) => step.id === id);

  function check(dataset: Dataset, rule: (typeof COUNTING_RULES)[number]) {
    const choice = { figures: figuresOf(dataset, factTables), rule };
    const value = VALUES[id](choice);
    const { rows, marked } = arithmetic(choice);
    const counted = marks(choice);
    expect(sumOf(rows)).toBe(value);
    expect(counted.count).toBe(value);
    for (const { number } of rows) expect(Number.isInteger(number) && number > 0).toBe(true);
    if (value > 0) expect(marked).toContain(value.toLocaleString('en-GB'));
    if (id === 'years') {
      const { blocks } = yearsModel(choice.figures);
      const inBlocks = blocks.filter(({ from }) => counted.ids.has(String(from)));
      expect(inBlocks.reduce((sum, { deaths }) => sum + deaths.other, 0)).toBe(value);
      return;
    }
    expect(counted.ids.size).toBe(MARKED_BY_ID[id]?.(value) ?? 0);
    if (id in MARKED_BY_ID) return;
    expect(counted.people.size).toBe(value);
    const view = inStep?.view;
    const picture =
      view === 'countries'
        ? CHARTS.countries.dots?.(choice.figures, rule)
        : view && pictureOf(choice.figures, view, rule);
    if (!picture) throw new Error('no picture of dots');
    for (const person of counted.people) {
      const dot = picture.dots[person];
      expect(dot !== undefined && isInside(dot, picture)).toBe(true);
    }
  }

  test.each(COUNTING_RULES)('is what it marks and what its rows add up to, under %s', (rule) => {
    check(factDataset, rule);
  });

  test('is so whatever the dataset', () => {
    fc.assert(
      fc.property(someDataset, fc.constantFrom(...COUNTING_RULES), (dataset, rule) => {
        check(dataset, rule);
      }),
      { numRuns: 25 },
    );
  });

  test('is more than nothing in the facts, with rows and sources', () => {
    const choice = { figures: figuresOf(factDataset, factTables), rule: HEADLINE_RULE };
    expect(VALUES[id](choice)).toBeGreaterThan(0);
    expect(arithmetic(choice).rows.length).toBeGreaterThan(0);
    const known = factTables.sources.map((source) => source.id);
    expect(known).toEqual(expect.arrayContaining([...arithmetic(choice).sources]));
    expect(arithmetic(choice).sources.length).toBeGreaterThan(0);
  });
});

test('those who have a place are those whom the picture seats', () => {
  for (const dataset of [factDataset, aDataset({ USA: 5, GBR: 9, AUS: 2 })]) {
    const figures = figuresOf(dataset, factTables);
    for (const rule of COUNTING_RULES) {
      const seated = pairsModel(figures.roster, figures.counts[rule]).pairs;
      const marks = TEN_NUMBERS.places.marks({ figures, rule });
      expect([...marks.people].sort((a, b) => a - b)).toEqual(
        seated.flatMap(({ ally }) => ally ?? []).sort((a, b) => a - b),
      );
    }
  }
});

test.each([
  [2461, 1064, '2,461 ÷ 1,064 = 2.312…'],
  [1064, 3525, '1,064 ÷ 3,525 = 0.301…'],
  [6, 2, '6 ÷ 2 = 3'],
  [5, 2, '5 ÷ 2 = 2.5'],
  [1, 1000, '1 ÷ 1,000 = 0.001'],
  [1, 3000, '1 ÷ 3,000 = 0.000…'],
  [2, 3, '2 ÷ 3 = 0.666…'],
  [1_074_000_000, 583_123_456, '1,074,000,000 ÷ 583,123,456 = 1.841…'],
])('%i by %i is written out, and cut off rather than rounded', (dividend, divisor, text) => {
  expect(division(dividend, divisor)).toBe(text);
});

test.each([
  [7, 7],
  [8, 7],
  [30, 7],
])('of %i rows %i are shown, and none is lost', (count, shown) => {
  const rows = Array.from({ length: count }, (_, index) => plus(`row ${index}`, index + 1));
  const gathered = gatherRest(rows);
  expect(gathered).toHaveLength(shown);
  expect(sumOf(gathered)).toBe(sumOf(rows));
});

test('dots beside the arithmetic are as many as asked for, all inside', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (count) => {
      const { path, width, height } = ownDots(count);
      expect(path.match(/h0/g)).toHaveLength(count);
      expect(width).toBeGreaterThanOrEqual(4 * (height - 8));
    }),
    { numRuns: 20 },
  );
});

test('without sources in the data file none is claimed', () => {
  const choice = {
    figures: figuresOf(aDataset({ USA: 4, GBR: 1 }), factTables),
    rule: HEADLINE_RULE,
  };
  expect(TEN_NUMBERS.claim.arithmetic(choice).sources).toEqual([]);
});

test.each([
  ['places', { USA: 20, GBR: 10 }, '20 ÷ 10 = 2: one for every two.'],
  ['places', { USA: 25, GBR: 10 }, '25 ÷ 10 = 2.5: one for every 2.5.'],
  ['places', { USA: 231, GBR: 100 }, '231 ÷ 100 = 2.31, rounded: one for every 2.3.'],
  ['one-in-three', { USA: 30, GBR: 10 }, '10 ÷ 40 = 0.25: 25%.'],
  ['one-in-three', { USA: 71, GBR: 29 }, '29 ÷ 100 = 0.29: 29%.'],
  ['one-in-three', { USA: 20, GBR: 10 }, '10 ÷ 30 = 0.333…, rounded: 33%.'],
  ['counting', { USA: 5000, GBR: 10 }, 'Highest: NATO members at the time, 5,000 ÷ 10 = 500.'],
  [
    'counting',
    { USA: 5000, GBR: 9 },
    'Highest: NATO members at the time, 5,000 ÷ 9 = 555.555…, rounded: 555.56.',
  ],
] as const)(
  'the number of %s says that it is rounded only where it is: %j',
  (id, deaths, words) => {
    const figures = figuresOf(aDataset(deaths), factTables);
    expect(TEN_NUMBERS[id].arithmetic({ figures, rule: HEADLINE_RULE }).then).toContain(words);
  },
);
