import { extent } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATIOS, type DotPicture } from '../../../src/charts/dots/dotPicture';
import { closeUpLayout } from '../../../src/charts/places/closeUpLayout';
import { placesLayout } from '../../../src/charts/places/placesLayout';
import { placesModel } from '../../../src/charts/places/placesModel';
import { placesSummary } from '../../../src/charts/places/placesSummary';
import { wholeLayout } from '../../../src/charts/whole/wholeLayout';
import { shareModel, sidesModel } from '../../../src/charts/whole/wholeModel';
import { shareSummary } from '../../../src/charts/whole/wholeSummary';
import { count } from '../../../src/figures/count';
import { COUNTING_RULES, type CountingRule } from '../../../src/figures/countingRule';
import { rosterOf } from '../../../src/figures/roster';
import { aDataset, factDataset } from '../../support/facts';
import type { Dataset } from '../../../src/dataset/dataset';

const LAYOUTS: readonly (readonly [string, (d: Dataset, r: CountingRule) => DotPicture])[] = [
  ['places', (d, r) => placesLayout(placesModel(rosterOf(d), count(d, r)))],
  ['share', (d, r) => wholeLayout(shareModel(rosterOf(d), count(d, r)))],
  ['sides', (d) => wholeLayout(sidesModel(rosterOf(d)))],
];

/** Deaths of a few countries of every kind, and sometimes far more of one than of all others. */
const someDataset = fc
  .record({
    USA: fc.integer({ min: 1, max: 900 }),
    GBR: fc.integer({ min: 0, max: 900 }),
    CAN: fc.integer({ min: 0, max: 60 }),
    ROU: fc.integer({ min: 2, max: 40 }),
    AUS: fc.integer({ min: 0, max: 300 }),
    MKD: fc.integer({ min: 0, max: 3 }),
  })
  .map(aDataset);

describe.each(LAYOUTS)('in the layout %s, whatever the dataset and the rule,', (_, layOut) => {
  test('everyone is placed once, inside, on whole units and without overlap', () => {
    fc.assert(
      fc.property(someDataset, fc.constantFrom(...COUNTING_RULES), (dataset, rule) => {
        const picture = layOut(dataset, rule);
        const people = rosterOf(dataset).reduce((sum, entry) => sum + entry.deaths, 0);
        expect(Object.keys(picture.dots)).toHaveLength(people);
        expectApart([...picture.dots, ...picture.rings], picture);
      }),
      { numRuns: 40 },
    );
  });

  test('the picture has its shape exactly', () => {
    fc.assert(
      fc.property(someDataset, (dataset) => {
        const { width, height, ratio } = layOut(dataset, 'nato-then');
        expect(width * RATIOS[ratio].height).toBe(height * RATIOS[ratio].width);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each([
  ['places', LAYOUTS[0]?.[1]],
  ['share', LAYOUTS[1]?.[1]],
])('in the layout %s, whoever does not count', (_, layOut) => {
  test('stands in a block of their own, nearest to a label that says so', () => {
    fc.assert(
      fc.property(someDataset, fc.constantFrom(...COUNTING_RULES), (dataset, rule) => {
        const picture = layOut?.(dataset, rule);
        if (!picture) throw new Error('no layout');
        const apart = picture.dots.filter(({ group }) => group === 'partner');
        const label = picture.labels.find(({ id }) => id === 'not-counted');
        const { notCounted } = count(dataset, rule);
        expect(apart).toHaveLength(notCounted);
        expect(label?.text).toBe(
          notCounted === 0 ? undefined : `${notCounted} other${notCounted === 1 ? '' : 's'}`,
        );
        if (notCounted === 0 || !label) return;
        const [left = 0, right = 0] = extent(apart, ({ x }) => x);
        const [top = 0, bottom = 0] = extent(apart, ({ y }) => y);
        const others = [
          ...picture.dots.filter(({ group }) => group !== 'partner'),
          ...picture.rings,
        ];
        const within = others.filter(
          ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom,
        );
        expect(within).toEqual([]);
        const edge = label.stands === 'above' ? top : bottom;
        expect(Math.abs(label.y - edge)).toBeLessThanOrEqual(4 * picture.radius);
        const side = label.anchor === 'end' ? right : left;
        expect(Math.abs(label.x - side)).toBeLessThanOrEqual(2 * picture.radius);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * No two dots touch: all are on whole units, so near ones share a cell of a grid or its neighbours. What is
 * wrong is gathered first: an `expect` for each dot takes most of a minute.
 */
function expectApart(points: readonly { x: number; y: number }[], picture: DotPicture) {
  const { width, height, radius } = picture;
  const side = 2 * radius;
  const cells = new Map<string, { x: number; y: number }[]>();
  const wrong: string[] = [];
  for (const { x, y } of points) {
    const isInside = x >= radius && y >= radius && x <= width - radius && y <= height - radius;
    if (!Number.isInteger(x) || !Number.isInteger(y) || !isInside) wrong.push(`${x} ${y}`);
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          if (Math.hypot(x - other.x, y - other.y) < side)
            wrong.push(`${x} ${y} touches ${other.x} ${other.y}`);
        }
      }
    }
    const key = `${column} ${row}`;
    const cell = cells.get(key);
    if (cell) cell.push({ x, y });
    else cells.set(key, [{ x, y }]);
  }
  expect(wrong).toEqual([]);
}

describe('the places', () => {
  const dataset = aDataset({ USA: 7, GBR: 2, DNK: 1, AUS: 2 });
  const model = placesModel(rosterOf(dataset), count(dataset, 'nato-then'));

  test('seat two Americans each, the last one where the number is odd', () => {
    expect(model.places.map((place) => place.americans)).toEqual([[0, 1], [2, 3], [4, 5], [6]]);
  });

  test('are taken first and empty last', () => {
    expect(model.places.map((place) => place.ally !== null)).toEqual([true, true, true, false]);
  });

  test('keep those apart who do not count', () => {
    expect(model.notCounted).toHaveLength(2);
    expect(placesLayout(model).labels.map(({ text }) => text)).toEqual(['2 others']);
  });

  test('name allies beyond the pairs', () => {
    const many = aDataset({ USA: 3, GBR: 5 });
    const picture = placesLayout(placesModel(rosterOf(many), count(many, 'nato-then')));
    expect(picture.labels.map(({ text }) => text)).toEqual(['3 more allies']);
  });

  test('stand in blocks of a hundred with a wider gap between', () => {
    const picture = placesLayout(
      placesModel(rosterOf(factDataset), count(factDataset, 'nato-then')),
    );
    const xs = [0, 2, 18, 20].map((american) => picture.dots[american]?.x ?? NaN);
    const [first = 0, second = 0, tenth = 0] = xs;
    const nextBlock = picture.dots[200]?.x ?? 0;
    expect(nextBlock - tenth).toBeGreaterThan(second - first);
    expect(picture.dots[20]?.x).toBe(first);
  });

  test('a change of rule moves only those whom it concerns and those who come after', () => {
    const roster = rosterOf(factDataset);
    const then = placesLayout(placesModel(roster, count(factDataset, 'nato-then')));
    const all = placesLayout(placesModel(roster, count(factDataset, 'all-partners')));
    const moved = then.dots.filter((dot, person) => {
      const other = all.dots[person];
      return dot.x !== other?.x || dot.y !== other.y;
    });
    expect(moved).toHaveLength(count(factDataset, 'nato-then').notCounted);
  });
});

describe('the close-up', () => {
  test.each([
    ['a taken place', { USA: 4000, GBR: 900 }, 3],
    ['an empty place', { USA: 4000 }, 2],
    ['one American alone', { USA: 1, GBR: 1 }, 2],
  ])('of %s shows nobody else', (_, deaths, visible) => {
    const dataset = aDataset(deaths);
    const model = placesModel(rosterOf(dataset), count(dataset, 'nato-then'));
    const picture = closeUpLayout(placesLayout(model), model);
    const inSight = picture.dots.filter(
      ({ x, y }) =>
        x > -picture.radius &&
        x < picture.width + picture.radius &&
        y > -picture.radius &&
        y < picture.height + picture.radius,
    );
    expect(inSight).toHaveLength(visible);
    expect(picture.rings[0]?.place).toBe(0);
  });
});

describe('summaries', () => {
  test.each([
    [
      { USA: 7, GBR: 2, AUS: 1 },
      '7 Americans, two by two: 4 pairs. Beside a pair stands an ally who died, or nobody. 2 of 4 pairs have an ally beside them, 2 have none. 1 more is not among the allies: one from a country outside NATO.',
    ],
    [{ USA: 1 }, '1 American, in a pair of one. The one pair has no ally beside it.'],
    [
      { USA: 2, GBR: 2 },
      '2 Americans, in one pair. The one pair has an ally beside it, and 1 more died.',
    ],
  ])('of the pairs of %o', (deaths, words) => {
    expect(placesSummary(count(aDataset(deaths), 'nato-then'))).toBe(words);
  });

  test('of the share', () => {
    expect(shareSummary(count(aDataset({ USA: 2, GBR: 1 }), 'nato-then'))).toBe(
      'One block of dots: 2 Americans and 1 ally. The allies are 33% of it.',
    );
    expect(shareSummary(count(aDataset({ USA: 2 }), 'nato-then'))).toBe(
      'One block of dots, all of them Americans: no ally died.',
    );
  });
});
