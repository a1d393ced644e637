import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RADIUS } from '../../../../src/charts/dots/triadGrid';
import {
  TRIADS_WIDTHS,
  triadsAcross,
  triadsLayout,
} from '../../../../src/charts/triads/triadsLayout';
import { triadsModel, type TriadCell } from '../../../../src/charts/triads/triadsModel';
import { EMBED_PICTURE_HEIGHT } from '../../../../src/pages/country/countryEmbeds';
import { countryFigures } from '../../../../src/figures/countryFigures';
import { HEADLINE_RULE } from '../../../../src/figures/countingRule';
import { figuresOf } from '../../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const figures = figuresOf(factDataset, factTables);

function modelOf(iso3: string, from = figures) {
  const country = from.tables.countries.find((each) => each.iso3 === iso3);
  if (!country) throw new Error(`${iso3} is not on file.`);
  return triadsModel(countryFigures(from, country), from.counts[HEADLINE_RULE]);
}

const cells = (length: number): TriadCell[] =>
  Array.from({ length }, () => ({ americans: 2, seat: 'ally' }));

/** A dot's width in pixels. */
function dotPx(count: number, width: 'narrow' | 'wide') {
  const across = triadsAcross(cells(count), width);
  return (2 * RADIUS * TRIADS_WIDTHS[width]) / triadsLayout(cells(count), across).width;
}

test.each([
  [1, 3, 3],
  [4, 3, 3],
  [9, 5, 5],
  [24, 5, 5],
  [25, 7, 9],
  [44, 7, 9],
  [159, 7, 9],
  [457, 20, 20],
  [1231, 20, 30],
])('%i cells stand %i across on a phone and %i on a desk', (count, narrow, wide) => {
  expect(triadsAcross(cells(count), 'narrow')).toBe(narrow);
  expect(triadsAcross(cells(count), 'wide')).toBe(wide);
});

test.each([1150, EMBED_PICTURE_HEIGHT])('10,000 cells are no taller than %i px', (most) => {
  for (const width of ['narrow', 'wide'] as const) {
    const across = triadsAcross(cells(10_000), width, most);
    const layout = triadsLayout(cells(10_000), across);
    expect((layout.height / layout.width) * TRIADS_WIDTHS[width]).toBeLessThanOrEqual(most);
  }
});

test('up to 160 dots are at least 18 px wide', () => {
  for (let count = 1; count <= 160; count += 1) {
    expect(dotPx(count, 'narrow')).toBeGreaterThanOrEqual(18);
    expect(dotPx(count, 'wide')).toBeGreaterThanOrEqual(18);
  }
});

describe('who stands where', () => {
  const seats = (model: readonly TriadCell[]) =>
    Object.fromEntries(
      ['ally', 'other', 'ring'].map((seat) => [
        seat,
        model.filter((cell) => cell.seat === seat).length,
      ]),
    );
  const americans = (model: readonly TriadCell[]) =>
    model.reduce((sum, cell) => sum + cell.americans, 0);

  test.each([
    ['DNK', 88, { ally: 44, other: 0, ring: 0 }],
    ['ROU', 50, { ally: 25, other: 2, ring: 0 }],
    ['AUS', 0, { ally: 0, other: 41, ring: 0 }],
    ['USA', 2461, { ally: 1064, other: 0, ring: 167 }],
    ['IRL', 0, { ally: 0, other: 0, ring: 0 }],
  ])('%s: %i Americans, %o', (iso3, count, expected) => {
    expect(seats(modelOf(iso3))).toEqual(expected);
    expect(americans(modelOf(iso3))).toBe(count);
  });

  test('no American is drawn who is not in the table', () => {
    const few = figuresOf(aDataset({ USA: 3, DNK: 9 }), factTables);
    expect(americans(modelOf('DNK', few))).toBe(0);
    expect(americans(modelOf('USA', few))).toBe(3);
    const all = figuresOf(aDataset({ USA: 3, DNK: 2 }), factTables);
    expect(modelOf('DNK', all)).toEqual([
      { americans: 2, seat: 'ally' },
      { americans: 1, seat: 'ally' },
    ]);
  });
});

test('no two dots touch, and all lie in the picture', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom(3, 5, 7, 9, 20),
      (count, across) => {
        const { width, height, marks } = triadsLayout(cells(count), across);
        const all = [...marks.american, ...marks.ally];
        expect(all).toHaveLength(3 * count);
        for (const { x, y } of all) {
          expect(x).toBeGreaterThanOrEqual(RADIUS);
          expect(x).toBeLessThanOrEqual(width - RADIUS);
          expect(y).toBeGreaterThanOrEqual(RADIUS);
          expect(y).toBeLessThanOrEqual(height - RADIUS);
        }
        const near = all.slice(0, 60);
        for (const [index, one] of near.entries()) {
          for (const other of near.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * RADIUS);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});
