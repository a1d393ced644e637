import { range, scaleBand, scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bands, linearScale } from '../../../../src/charts/parts/scales';

const number = fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true });

test('a linear scale is D3’s', () => {
  fc.assert(
    fc.property(number, number, number, (from, to, value) => {
      fc.pre(to - from > 1e-3 && to < 1000);
      const ours = linearScale([from, to], [10, 90]);
      const theirs = scaleLinear([from, to], [10, 90]);
      expect(ours(value)).toBeCloseTo(theirs(value), 6);
    }),
  );
});

test('a domain without length maps to the middle', () => {
  expect(linearScale([5, 5], [10, 90])(5)).toBe(scaleLinear([5, 5], [10, 90])(5));
});

test.each([1, 2, 7, 30])('%i bands are D3’s', (count) => {
  const ours = bands(count, 80, 0.3);
  const theirs = scaleBand(range(count), [0, 80]).paddingInner(0.3).paddingOuter(0.15);
  expect(ours.height).toBeCloseTo(theirs.bandwidth(), 9);
  for (const index of range(count)) expect(ours.at(index)).toBeCloseTo(theirs(index) ?? NaN, 9);
});
