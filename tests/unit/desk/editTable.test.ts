import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextTable } from '../../../src/dataset/csv/readTable';
import { rowAt, widthOf } from '../../../src/desk/file/editTable';

/** A table whose header stands in the first of the lines. */
function tableOf(lines: readonly number[], cells: readonly string[] = ['a']): TextTable {
  const [header = 1, ...rest] = lines;
  return {
    encoding: 'utf-8',
    separator: ',',
    repairs: [],
    header: { line: header, row: header, cells: ['country', 'iso3', '', ' '] },
    rows: rest.map((line) => ({ line, row: line, cells })),
  };
}

describe('rowAt', () => {
  test('finds the row in every line that has one, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (some) => {
        const lines = some.toSorted((a, b) => a - b);
        const table = tableOf(lines);
        for (let line = 0; line <= 61; line += 1) {
          expect(rowAt(table, line)?.line).toBe(lines.includes(line) ? line : undefined);
        }
      }),
    );
  });
});

describe('widthOf', () => {
  test.each([
    [['a'], 2],
    [['a', 'b', 'c', '', ' '], 3],
    [['', '', '', '', 'note'], 5],
    [[], 2],
  ])('of a header of two names above %j is %i', (cells, width) => {
    expect(widthOf(tableOf([1, 2], cells))).toBe(width);
  });

  test('does not stumble over a file of very many rows', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => index + 1);
    expect(widthOf(tableOf(lines, ['a', 'b', 'c']))).toBe(3);
  });
});
