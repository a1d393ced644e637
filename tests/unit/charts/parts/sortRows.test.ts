import { expect, test } from 'vitest';
import { sortRows, type SortDirection } from '../../../../src/charts/parts/sortRows';

const rows = (values: readonly (string | number | null)[]) =>
  values.map((value, index) => ({
    id: String(index),
    iso3: null,
    cells: [{ text: String(value), value }],
  }));

test.each<[string, (string | number | null)[], SortDirection, string]>([
  ['numbers by size, not by digit', [10, 9, 100], 'ascending', '102'],
  ['the other way round', [10, 9, 100], 'descending', '201'],
  ['texts by the alphabet, capital or not', ['b', 'C', 'a'], 'ascending', '201'],
  ['an accent beside its letter', ['Zambia', 'Åland', 'Bahrain'], 'ascending', '120'],
  ['rows without a value last', [null, 2, 1], 'ascending', '210'],
  ['rows without a value last the other way round too', [null, 2, 1], 'descending', '120'],
  ['equals in their order', [1, 2, 1, 2], 'ascending', '0213'],
  ['equals in their order the other way round too', [1, 2, 1, 2], 'descending', '1302'],
])('sorts %s', (_, values, direction, order) => {
  const sorted = sortRows(rows(values), 0, direction);
  expect(sorted.map(({ id }) => id).join('')).toBe(order);
});

test('leaves the given rows as they are', () => {
  const given = rows([2, 1]);
  sortRows(given, 0, 'ascending');
  expect(given.map(({ id }) => id)).toEqual(['0', '1']);
});
