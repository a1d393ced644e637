// Files that are odd but valid: each says the same as plain.csv.

import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { loadDataset, readFatalitiesTable } from '../../../src/dataset/loadDataset';
import { sameDataset } from '../../../src/dataset/sameDataset';
import { countsOf, fixture, fixtureNames, issuesOf, REFERENCE, valueOf } from './files';

/** Files that leave out or change the notes on purpose. */
const OTHER_NOTES = ['line-break-in-quotes', 'three-columns'];

function load(name: string): Dataset {
  return valueOf(loadDataset(fixture(`csv/odd/${name}.csv`), REFERENCE));
}

describe('an odd but valid file', () => {
  test('is one of many', () => {
    expect(fixtureNames('csv/odd/').length).toBeGreaterThan(20);
  });

  test.each(fixtureNames('csv/odd/'))('%s gives the counts of the plain one', (name) => {
    expect(countsOf(load(name))).toEqual([
      ['USA', 2461],
      ['GBR', 1000],
      ['TUR', 15],
    ]);
  });

  test.each(fixtureNames('csv/odd/'))('%s gives no warning', (name) => {
    expect(
      issuesOf(loadDataset(fixture(`csv/odd/${name}.csv`), { ...REFERENCE, published: null })),
    ).toEqual([]);
  });

  test.each(fixtureNames('csv/odd/').filter((name) => !OTHER_NOTES.includes(name)))(
    '%s gives the notes and sources of the plain one',
    (name) => {
      expect(sameDataset(load(name), load('plain'))).toBe(true);
    },
  );

  test('keeps line breaks, doubled quotes and separators within quotes', () => {
    expect(load('line-break-in-quotes').fatalities.map(({ note }) => note)).toEqual([
      'In and around\nAfghanistan',
      '405 by "hostile" action,\n52 otherwise',
      '- see the list',
    ]);
  });

  test.each([
    ['plain', 'utf-8', ',', []],
    ['byte-order-mark', 'utf-8', ',', ['byte-order-mark']],
    ['semicolons', 'utf-8', ';', []],
    ['tabs', 'utf-8', '\t', []],
    ['utf-16le-mark', 'utf-16le', '\t', ['byte-order-mark']],
    ['utf-16be-mark', 'utf-16be', ',', ['byte-order-mark']],
    ['utf-16le-no-mark', 'utf-16le', ',', []],
    ['utf-16be-no-mark', 'utf-16be', ',', []],
    ['windows-1252', 'windows-1252', ';', []],
    ['blank-lines', 'utf-8', ',', ['blank-rows']],
    ['titles-above', 'utf-8', ',', ['blank-rows', 'rows-above']],
    ['title-with-commas', 'utf-8', ';', ['blank-rows', 'rows-above']],
    ['sep-line', 'utf-8', ';', ['rows-above']],
    ['separators-at-the-end', 'utf-8', ',', ['blank-rows']],
    ['row-numbers', 'utf-8', ',', ['row-numbers']],
    ['row-numbers-from-0', 'utf-8', ',', ['row-numbers']],
    ['spaces', 'utf-8', ' ', ['row-numbers']],
  ])('%s tells that it was read as %s with %j', (name, encoding, separator, repairs) => {
    const { table } = readFatalitiesTable(fixture(`csv/odd/${name}.csv`));
    expect(table).toMatchObject({ encoding, separator, repairs });
    expect(table?.rows).toHaveLength(3);
  });
});
