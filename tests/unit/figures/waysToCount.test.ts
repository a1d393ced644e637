import { describe, expect, test } from 'vitest';
import type { CountingRule } from '../../../src/figures/countingRule';
import { figuresOf } from '../../../src/figures/figures';
import { listDifferences, waysToCount } from '../../../src/figures/waysToCount';
import { aDataset, factDataset, factTables } from '../../support/facts';

const figures = figuresOf(factDataset, factTables);
const ratiosOf = (rule: CountingRule) =>
  Object.fromEntries(
    waysToCount(figures, rule).map((way) => [way.id, way.americansPerAlly?.toFixed(2)]),
  );

describe('the published facts', () => {
  test('give a ratio for each rule, each published count and each sensitivity', () => {
    expect(ratiosOf('nato-then')).toEqual({
      'nato-then': '2.31',
      'nato-today': '2.29',
      'all-partners': '2.12',
      'european-nato': '2.69',
      'icasualties-2026': '2.15',
      'costs-of-war-2021': '2.14',
      'icasualties-2014': '2.09',
      'yak-42': '2.19',
      'denmark-older': '2.32',
      'american-military-only': '2.26',
    });
  });

  test.each<[CountingRule, string]>([
    ['nato-today', '2.17'],
    ['all-partners', '2.01'],
  ])('with the Spaniards of the Yak-42, %s comes to %s', (rule, ratio) => {
    expect(ratiosOf(rule)['yak-42']).toBe(ratio);
  });

  test('are 17 partners more than the newest published lists, and 4 Americans fewer', () => {
    expect(
      listDifferences(figures).map(({ published, americans, partners }) => [
        published.id,
        americans,
        partners,
      ]),
    ).toEqual([
      ['icasualties-2026', -4, 17],
      ['costs-of-war-2021', 13, 17],
      ['icasualties-2014', 105, 32],
    ]);
  });
});

describe('a sensitivity', () => {
  const idsFor = (deaths: Record<string, number>, rule: CountingRule) =>
    waysToCount(figuresOf(aDataset(deaths), factTables), rule)
      .filter(({ kind }) => kind === 'sensitivity')
      .map(({ id }) => id);

  test('is left out under a rule that does not count its country', () => {
    const australia = { ...factTables.sensitivities[0], iso3: 'AUS' };
    const tables = { ...factTables, sensitivities: [australia as never] };
    const kinds = (rule: CountingRule) =>
      waysToCount(figuresOf(factDataset, tables), rule).map(({ kind }) => kind);
    expect(kinds('nato-today')).not.toContain('sensitivity');
    expect(kinds('all-partners')).toContain('sensitivity');
  });

  test('is left out where its country is not in the dataset', () => {
    expect(idsFor({ USA: 100, ESP: 3 }, 'nato-then')).toEqual(['yak-42', 'american-military-only']);
  });

  test('is left out where it takes away more than were counted', () => {
    expect(idsFor({ USA: 58, GBR: 3 }, 'nato-then')).toEqual([]);
    expect(idsFor({ USA: 59, GBR: 3 }, 'nato-then')).toEqual(['american-military-only']);
  });
});

test('a rule under which no ally died has no ratio', () => {
  const ways = waysToCount(figuresOf(aDataset({ USA: 4, AUS: 2 }), factTables), 'nato-then');
  expect(ways.find(({ id }) => id === 'nato-then')?.americansPerAlly).toBeNull();
  expect(ways.find(({ id }) => id === 'all-partners')?.americansPerAlly).toBe(2);
});
