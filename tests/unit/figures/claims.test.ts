import { describe, expect, test } from 'vitest';
import {
  areLevel,
  countsThatRound,
  isAboutOneInThree,
  isNearlyOneForOne,
  mostRoundToTwo,
  orderChanges,
  roundsToTwo,
} from '../../../src/figures/claims';
import { figuresOf } from '../../../src/figures/figures';
import { nearestToOne, spansOf } from '../../../src/figures/spans';
import { aDataset, factDataset, factTables } from '../../support/facts';

describe('each claim on both sides of its threshold', () => {
  test.each([
    [1.5, 3, 2, true],
    [1.49, 149, 100, false],
    [2.49, 249, 100, true],
    [2.5, 5, 2, false],
    [Infinity, 5, 0, false],
  ])('%f Americans for each ally', (_, americans, allies, holds) => {
    expect(roundsToTwo({ americans, allies })).toBe(holds);
  });

  test.each([
    [110, 100, true],
    [111, 100, false],
    [100, 110, true],
    [100, 111, false],
    [0, 0, false],
  ])('nearly one for one: %i to %i', (americans, others, holds) => {
    expect(isNearlyOneForOne({ americans, others })).toBe(holds);
  });

  test.each([
    [12, 7, true],
    [12, 6, false],
    [1, 1, true],
    [0, 0, false],
  ])('most of %i counts round to two: %i do', (all, rounding, holds) => {
    expect(mostRoundToTwo({ all, rounding })).toBe(holds);
  });

  test('by a count by which no ally died the sentence does not hold', () => {
    const ways = [
      { americans: 4, allies: 2 },
      { americans: 4, allies: 1 },
      { americans: 4, allies: 0 },
    ];
    expect(countsThatRound(ways)).toEqual({ all: 3, rounding: 1 });
  });

  test.each([
    [{ USA: 249, GBR: 100 }, true],
    [{ USA: 250, GBR: 100 }, false],
    [{ USA: 200, GBR: 80, CAN: 20 }, false],
    [{ USA: 200, CAN: 100 }, false],
  ])('Europeans alone, of %j', (deaths, holds) => {
    expect(figuresOf(aDataset(deaths), factTables).claims['europe-rounds-to-two']).toBe(holds);
  });

  test.each([
    [2, 1, false],
    [3, 2, true],
    [2001, 1001, true],
    [2002, 1001, false],
  ])('%i Americans and %i others so far are more than one for two', (americans, others, holds) => {
    const periods = [{ from: 2001, to: 2001, americans, others, source: '', note: null }];
    const figures = figuresOf(factDataset, { ...factTables, periods });
    expect(figures.claims['more-than-one-for-two']).toBe(holds);
  });

  test.each([
    [7.9, 7.81, true],
    [7.81, 7.9, true],
    [7.95, 7.84, false],
  ])('level: %f and %f', (one, other, holds) => {
    expect(areLevel(one, other)).toBe(holds);
  });

  test.each([
    [0.286, true],
    [0.285, false],
    [0.399, true],
    [0.401, false],
    [0, false],
  ])('about one in three: %f', (share, holds) => {
    expect(isAboutOneInThree(share)).toBe(holds);
  });

  test.each([
    ['the smaller toll has the higher rate', [9, 2], [2, 3], true],
    ['the order is the same', [9, 2], [3, 2], false],
    ['two tolls are equal', [2, 2], [2, 3], false],
  ])('the order changes if %s', (_, deaths, rates, holds) => {
    const [a, b] = deaths.map((number, i) => ({ deaths: number, perMillion: rates[i] ?? 0 }));
    if (!a || !b) throw new Error('two rates');
    expect(orderChanges([a, b])).toBe(holds);
  });
});

describe('the published facts', () => {
  const figures = figuresOf(factDataset, factTables);

  test('bear out every claim', () => {
    // All but one: for Europeans alone the claim does not hold.
    const failing = Object.entries(figures.claims).filter(([, holds]) => !holds);
    expect(failing.map(([id]) => id)).toEqual(['europe-rounds-to-two']);
    expect(figures.roundingCounts).toEqual({ all: 12, rounding: 11 });
  });

  test('name the rates of the countries that stand highest', () => {
    const top = figures.rates
      .slice(0, 6)
      .map((rate) => [rate.country.iso3, rate.perMillion.toFixed(1)]);
    expect(top).toEqual([
      ['GEO', '8.5'],
      ['DNK', '7.9'],
      ['USA', '7.9'],
      ['GBR', '7.2'],
      ['EST', '6.8'],
      ['CAN', '4.6'],
    ]);
    expect(figures.alliesPerMillion?.toFixed(1)).toBe('1.8');
  });

  test('gather the years into spans', () => {
    const spans = spansOf(factTables.periods);
    expect(spans.map(({ from, to, americans, others }) => [from, to, americans, others])).toEqual([
      [2001, 2005, 260, 69],
      [2006, 2008, 370, 348],
      [2009, 2011, 1234, 564],
      [2012, 2014, 492, 148],
      [2015, 2021, 109, 15],
    ]);
    expect(nearestToOne(spans)?.from).toBe(2006);
    expect(spansOf(factTables.periods.toReversed())).toEqual(spans);
  });

  test('set the Afghan dead against the coalition', () => {
    expect(figures.toll.timesTheCoalition).toBeCloseTo(31.3, 1);
  });

  test('are dated by the newest correction', () => {
    const corrections = [
      { date: '2027-03-01', what: 'b', was: null, now: null },
      { date: '2026-11-22', what: 'a', was: null, now: null },
    ];
    expect(figuresOf(factDataset, { ...factTables, corrections }).updated).toBe('2027-03-01');
  });
});

test('no span is nearest to one for one when no other died', () => {
  const period = { from: 2001, to: 2001, americans: 3, others: 0, source: '', note: null };
  expect(nearestToOne(spansOf([period]))).toBeNull();
});

test('claims about a country that is not in the dataset do not hold', () => {
  expect(figuresOf(aDataset({ USA: 10, GBR: 4 }), factTables).claims['denmark-level']).toBe(false);
});
