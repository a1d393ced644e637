import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartTable } from '../../../../src/charts/parts/chartTable';
import { isFormula } from '../../../../src/dataset/csv/unsafeCell';
import { tableCsv } from '../../../../src/charts/parts/tableCsv';

/** A table of one text column and one number column. */
function tableOf(rows: readonly (readonly [string, number | null])[]): ChartTable {
  return {
    caption: '',
    columns: [
      { id: 'name', label: 'Name', kind: 'text' },
      { id: 'deaths', label: 'Deaths', kind: 'number' },
    ],
    rows: rows.map(([text, value], index) => ({
      id: String(index),
      iso3: null,
      cells: [
        { text, value: text },
        { text: 'as shown', value },
      ],
    })),
  };
}

const read = (csv: string) => csvParseRows(csv.slice(1));
const cellOf = (text: string) => read(tableCsv(tableOf([[text, 1]]), []))[1]?.[0];

describe('cells', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1', "'+1"],
    ['-cmd|’/c calc’!A0', "'-cmd|’/c calc’!A0"],
    ['＝1+1', "'＝1+1"],
    ['- see there', '- see there'],
    ['a, "b"\n; c', 'a, "b"\n; c'],
  ])('%j is written as %j', (text, expected) => {
    expect(cellOf(text)).toBe(expected);
  });

  test.each([
    [1064, '1064'],
    [2461 / 1064, '2.31297'],
    [0.00000001, '0'],
    [311556874, '311556874'],
    [-1, '-1'],
    [null, ''],
    [Infinity, ''],
  ])('the number %j is written as %j', (value, expected) => {
    expect(read(tableCsv(tableOf([['a', value]]), []))[1]?.[1]).toBe(expected);
  });

  test('a text column that sorts by numbers has its words, one that sorts by days its days', () => {
    const cells = [
      { text: '2006–08', value: 2006 },
      { text: '4 April 1949', value: '1949-04-04' },
      { text: 'not a member', value: null },
    ];
    const columns = cells.map((_, index) => ({
      id: `c${index}`,
      label: '',
      kind: 'text' as const,
    }));
    const table = { caption: '', columns, rows: [{ id: 'a', iso3: null, cells }] };
    expect(read(tableCsv(table, []))[1]).toEqual(['2006–08', '1949-04-04', '']);
  });
});

test('codes of countries and further columns stand behind the table’s own', () => {
  const table = tableOf([['Denmark', 44]]);
  const rows = table.rows.map((row) => ({ ...row, iso3: 'DNK' }));
  const csv = tableCsv({ ...table, rows }, [{ name: 'from', cellOf: ({ id }) => `=${id}` }]);
  expect(csv).toBe("\ufeffname,deaths,iso3,from\nDenmark,44,DNK,'=0\n");
});

test('any cells are read back one by one, but for the apostrophe before a formula', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\t', '\r', '\n', "'", 'a', ' ', '\0'),
  });
  const text = fc.oneof(fc.string({ maxLength: 8 }), hostile);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.integer()), { maxLength: 4 }), (rows) => {
      const [, ...found] = read(tableCsv(tableOf(rows), []));
      expect(found).toEqual(
        rows.map(([words, deaths]) => [isFormula(words) ? `'${words}` : words, String(deaths)]),
      );
      for (const [words = ''] of found) expect(isFormula(words)).toBe(false);
    }),
  );
});
