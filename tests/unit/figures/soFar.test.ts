import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../../src/dataset/dataset';
import { countsSoFar, longestRunAbove } from '../../../src/figures/soFar';
import { factTables } from '../../support/facts';

const period = (from: number, to: number, americans: number, others: number): Period => ({
  from,
  to,
  americans,
  others,
  source: '',
  note: null,
});

/** A year each from 2001, with Americans and others. */
const yearly = (...deaths: readonly (readonly [number, number])[]) =>
  deaths.map(([americans, others], index) => period(2001 + index, 2001 + index, americans, others));

const runOf = (periods: readonly Period[]) => longestRunAbove(countsSoFar(periods));

describe('the count so far', () => {
  test('is what the facts say of each year', () => {
    const ratios = countsSoFar(factTables.periods).map(({ to, americansPerOther }) => [
      to,
      americansPerOther?.toFixed(2),
    ]);
    expect(ratios).toEqual([
      [2001, undefined],
      [2002, '3.05'],
      [2003, '3.76'],
      [2004, '4.35'],
      [2005, '3.77'],
      [2006, '2.21'],
      [2007, '1.71'],
      [2008, '1.51'],
      [2009, '1.52'],
      [2010, '1.74'],
      [2011, '1.90'],
      [2014, '2.09'],
      [2021, '2.15'],
    ]);
    expect(countsSoFar(factTables.periods)[7]).toMatchObject({ americans: 630, others: 417 });
  });

  test('does not mind the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...factTables.periods], { minLength: factTables.periods.length }),
        (periods) => {
          expect(countsSoFar(periods)).toEqual(countsSoFar(factTables.periods));
        },
      ),
    );
  });

  test('only grows, and ends with everyone', () => {
    const deaths = fc.tuple(fc.nat(3000), fc.nat(3000));
    fc.assert(
      fc.property(fc.array(deaths, { minLength: 1, maxLength: 20 }), (rows) => {
        const counts = countsSoFar(yearly(...rows));
        expect(counts.at(-1)?.americans).toBe(
          rows.reduce((all, [americans]) => all + americans, 0),
        );
        expect(counts.at(-1)?.others).toBe(rows.reduce((all, [, others]) => all + others, 0));
        expect(counts.map(({ others }) => others)).toEqual(
          counts.map(({ others }) => others).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('the longest run of more than one for two', () => {
  test('is five years in the published facts', () => {
    expect(runOf(factTables.periods)).toEqual({ from: 2007, to: 2011, years: 5 });
  });

  test.each([
    ['exactly one for two is not more', yearly([2, 1]), null],
    ['one more is', yearly([2001, 1001]), { from: 2001, to: 2001, years: 1 }],
    ['an odd number: 1 for 3 is less', yearly([3, 1]), null],
    ['an odd number: 2 for 3 is more', yearly([3, 2]), { from: 2001, to: 2001, years: 1 }],
    ['nobody died', yearly([0, 0]), null],
    ['no row', [], null],
    [
      'the longer of two',
      yearly([1, 1], [9, 0], [0, 9], [0, 1], [99, 0]),
      { from: 2003, to: 2004, years: 2 },
    ],
    [
      'the first of two as long',
      yearly([1, 1], [9, 0], [0, 9]),
      { from: 2001, to: 2001, years: 1 },
    ],
    [
      'of a span of years only the end is known',
      [period(2001, 2001, 1, 1), period(2002, 2005, 1, 1), period(2006, 2006, 1, 1)],
      { from: 2005, to: 2006, years: 2 },
    ],
    [
      'a year that is not in the table ends a run',
      [period(2001, 2001, 1, 1), period(2003, 2003, 1, 1), period(2004, 2004, 1, 1)],
      { from: 2003, to: 2004, years: 2 },
    ],
  ])('%s', (_, periods, run) => {
    expect(runOf(periods)).toEqual(run);
  });
});
