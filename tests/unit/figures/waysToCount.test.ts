import { describe, expect, test } from 'vitest';
import type { CountingRule } from '../../../src/figures/countingRule';
import { figuresOf } from '../../../src/figures/figures';
import { listsOfAll, waysToCount } from '../../../src/figures/waysToCount';
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
      'costs-of-war-dec-2021': '2.03',
      'icasualties-2014': '2.09',
      'help-for-heroes-2026': '2.32',
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

  test('are 17 others more than the newest lists of everyone; a count of NATO alone is none', () => {
    expect(listsOfAll(factTables).map(({ id, others }) => [id, figures.others - others])).toEqual([
      ['icasualties-2026', 17],
      ['costs-of-war-dec-2021', 17],
      ['costs-of-war-2021', 17],
      ['icasualties-2014', 32],
    ]);
  });

  test('lend their Americans to a count that gives none', () => {
    const borrowing = waysToCount(figures, 'nato-then').flatMap((way) =>
      way.kind === 'published' && way.borrowsAmericans ? [[way.id, way.americans, way.allies]] : [],
    );
    expect(borrowing).toEqual([['help-for-heroes-2026', 2461, 1061]]);
  });
});

describe('a sensitivity', () => {
  const idsFor = (deaths: Record<string, number>, rule: CountingRule) =>
    waysToCount(figuresOf(aDataset(deaths), factTables), rule)
      .filter(({ kind }) => kind === 'sensitivity')
      .map(({ id }) => id);

  test('is left out under a rule that does not count its country', () => {
    const australia = { ...factTables.sensitivities[0], iso3: 'AUS', countsFrom: 41 };
    const tables = { ...factTables, sensitivities: [australia as never] };
    const kinds = (rule: CountingRule) =>
      waysToCount(figuresOf(factDataset, tables), rule).map(({ kind }) => kind);
    expect(kinds('nato-today')).not.toContain('sensitivity');
    expect(kinds('all-partners')).toContain('sensitivity');
  });

  test.each([
    [
      'its country is not in the dataset',
      { USA: 2461, DNK: 44 },
      ['denmark-older', 'american-military-only'],
    ],
    ['the number is another by one', { USA: 2461, DNK: 45, ESP: 34 }, ['american-military-only']],
    ['the change is made already', { USA: 2402, DNK: 43, ESP: 97 }, []],
  ])('says nothing where %s', (_, deaths, ids) => {
    expect(idsFor(deaths, 'nato-then')).toEqual(ids);
  });

  test('changes the number that it names to the number that it names', () => {
    const changed = waysToCount(figuresOf(aDataset({ USA: 9, ESP: 35 }), factTables), 'nato-then');
    expect(changed.find(({ id }) => id === 'yak-42')).toMatchObject({ americans: 9, allies: 97 });
  });

  test('says nothing where fewer would be left than died before joining', () => {
    const romania = { ...factTables.sensitivities[0], iso3: 'ROU', countsFrom: 27, countsTo: 1 };
    const tables = { ...factTables, sensitivities: [romania as never] };
    const ways = waysToCount(figuresOf(factDataset, tables), 'nato-then');
    expect(ways.map(({ kind }) => kind)).not.toContain('sensitivity');
  });
});

test('a rule under which no ally died has no ratio', () => {
  const ways = waysToCount(figuresOf(aDataset({ USA: 4, AUS: 2 }), factTables), 'nato-then');
  expect(ways.find(({ id }) => id === 'nato-then')?.americansPerAlly).toBeNull();
  expect(ways.find(({ id }) => id === 'all-partners')?.americansPerAlly).toBe(2);
});
