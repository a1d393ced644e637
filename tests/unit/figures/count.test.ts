import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { count, countAll } from '../../../src/figures/count';
import { COUNTING_RULES, isRule, type CountingRule } from '../../../src/figures/countingRule';
import { aDataset, factDataset, factTables } from '../../support/facts';

describe('the published facts', () => {
  test.each<[CountingRule, number, number]>([
    ['nato-then', 1064, 2.31],
    ['nato-today', 1074, 2.29],
    ['all-partners', 1161, 2.12],
    ['european-nato', 915, 2.69],
  ])('under %s %i allies died: %f Americans for each', (rule, allies, ratio) => {
    const counted = count(factDataset, rule);
    expect(counted.americans).toBe(2461);
    expect(counted.allies).toBe(allies);
    expect(counted.americansPerAlly).toBeCloseTo(ratio, 2);
    expect(counted.pairs).toBe(1231);
    expect(counted.allies + counted.notCounted).toBe(1161);
  });

  const reasonsOf = (rule: CountingRule) =>
    count(factDataset, rule).leftOut.map(({ from, ...reason }) => ({
      ...reason,
      from: from.map(({ iso3 }) => iso3).join(' '),
    }));

  test('the headline says why others are not counted', () => {
    expect(reasonsOf('nato-then')).toEqual([
      { reason: 'outside-nato', deaths: 87, from: 'AUS GEO NZL JOR KOR' },
      { reason: 'before-joining', deaths: 10, from: 'ROU SWE FIN MNE' },
    ]);
  });

  test('Canada is the NATO country that European allies alone leave out', () => {
    expect(reasonsOf('european-nato')).toEqual([
      { reason: 'outside-europe', deaths: 159, from: 'CAN' },
      { reason: 'outside-nato', deaths: 87, from: 'AUS GEO NZL JOR KOR' },
    ]);
  });

  test('a table of only country, iso3 and deaths gives the same counts under every rule', () => {
    const lines = readFileSync('tests/fixtures/facts/fatalities.csv', 'utf8').trim().split('\n');
    const three = lines.map((line) => line.split(',').slice(0, 3).join(',')).join('\n');
    const result = loadDataset(new TextEncoder().encode(three), referenceFrom(factTables));
    if (!result.ok) throw new Error('the three columns are a dataset');
    expect(countAll(result.value)).toEqual(countAll(factDataset));
  });
});

describe('a count', () => {
  test.each<[string, Record<string, number>, CountingRule, number]>([
    ['a founding member', { USA: 4, GBR: 3 }, 'nato-then', 3],
    ['a member since the war, all after joining', { USA: 4, EST: 3 }, 'nato-then', 3],
    ['a member since the war, some before joining', { USA: 4, ROU: 3 }, 'nato-then', 1],
    ['a member since the war, dates unknown', { USA: 4, MKD: 3 }, 'nato-then', 0],
    ['a member since after the war', { USA: 4, SWE: 5 }, 'nato-then', 0],
    ['a member since after the war', { USA: 4, SWE: 5 }, 'nato-today', 5],
    ['a country outside NATO', { USA: 4, AUS: 3 }, 'nato-today', 0],
    ['a country outside NATO', { USA: 4, AUS: 3 }, 'all-partners', 3],
    ['Canada', { USA: 4, CAN: 3 }, 'european-nato', 0],
    ['Turkey', { USA: 4, TUR: 3 }, 'european-nato', 3],
    ['a European country outside NATO', { USA: 4, UKR: 3 }, 'european-nato', 0],
  ])('of %s %o under %s has %i allies', (_, deaths, rule, allies) => {
    expect(count(aDataset(deaths), rule).allies).toBe(allies);
  });

  test('has no ratio when no ally died', () => {
    expect(count(aDataset({ USA: 4 }), 'all-partners')).toMatchObject({
      americansPerAlly: null,
      share: 0,
      pairs: 2,
      withoutAlly: 2,
    });
  });

  test('sets allies apart for whom there is no place', () => {
    expect(count(aDataset({ USA: 3, GBR: 5 }), 'nato-then')).toMatchObject({
      pairs: 2,
      withAlly: 2,
      withoutAlly: 0,
      beyond: 3,
    });
  });

  test('adds up, whatever the deaths', () => {
    const deaths = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.record({ GBR: deaths, AUS: deaths, MKD: deaths, CAN: deaths }),
        (USA, others) => {
          const dataset = aDataset({ USA, ...others });
          const all = Object.values(others).reduce((sum, number) => sum + number, 0);
          for (const rule of COUNTING_RULES) {
            const counted = count(dataset, rule);
            expect(counted.allies + counted.notCounted).toBe(all);
            expect(counted.withAlly + counted.withoutAlly).toBe(counted.pairs);
            expect(counted.withAlly + counted.beyond).toBe(counted.allies);
            expect(counted.pairs * 2 - counted.americans).toBeOneOf([0, 1]);
            const reasons = counted.leftOut.reduce((sum, { deaths: n }) => sum + n, 0);
            expect(reasons).toBe(counted.notCounted);
          }
        },
      ),
    );
  });
});

test.each([
  ['nato-then', true],
  ['nato-now', false],
  ['', false],
  [null, false],
  [['nato-then'], false],
])('isRule(%j) is %j', (value, expected) => {
  expect(isRule(value)).toBe(expected);
});
