import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsAcross, pairsSize } from '../../../src/charts/dots/triadGrid';

test.each([
  [1, 1],
  [7, 7],
  [100, 10],
  [156, 10],
  [157, 20],
  [1231, 40],
])('%i pairs stand %i in a row', (pairs, across) => {
  expect(pairsAcross(pairs)).toBe(across);
});

test('from a hundred pairs on the grid is neither a tower nor a line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 10_000 }), (pairs) => {
      const { width, height } = pairsSize(pairs, pairsAcross(pairs));
      expect(width / height).toBeGreaterThan(0.6);
      expect(width / height).toBeLessThan(3);
    }),
  );
});
