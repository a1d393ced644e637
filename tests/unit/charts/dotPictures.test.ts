import { extent } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isInside,
  RATIOS,
  type DotPicture,
  type PlacedLabel,
  type Point,
} from '../../../src/charts/dots/dotPicture';
import { pairsLayout, triadLayout } from '../../../src/charts/pairs/pairsLayout';
import { beforeModel, pairsModel } from '../../../src/charts/pairs/pairsModel';
import { lengthOf } from '../../../src/charts/parts/textLength';
import { everyoneLayout } from '../../../src/charts/whole/everyoneLayout';
import { beforeSummary, pairsSummary } from '../../../src/charts/pairs/pairsSummary';
import { wholeLayout } from '../../../src/charts/whole/wholeLayout';
import { shareModel, sidesModel } from '../../../src/charts/whole/wholeModel';
import { shareSummary } from '../../../src/charts/whole/wholeSummary';
import { count } from '../../../src/figures/count';
import { COUNTING_RULES, type CountingRule } from '../../../src/figures/countingRule';
import { rosterOf } from '../../../src/figures/roster';
import { aDataset, factDataset } from '../../support/facts';
import type { Dataset } from '../../../src/dataset/dataset';

const LAYOUTS: readonly (readonly [string, (d: Dataset, r: CountingRule) => DotPicture])[] = [
  ['places', (d, r) => pairsLayout(pairsModel(rosterOf(d), count(d, r)))],
  ['share', (d, r) => wholeLayout(shareModel(rosterOf(d), count(d, r)))],
  ['before', (d, r) => pairsLayout(beforeModel(rosterOf(d), count(d, r)), { roomy: true })],
  ['everyone', (d) => everyoneLayout(rosterOf(d))],
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
        if (ratio !== null) expect(width * RATIOS[ratio].height).toBe(height * RATIOS[ratio].width);
        // Neither a tower nor a line, whoever died.
        else expect(width / height).toBeGreaterThan(width > 600 ? 0.45 : 0.2);
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
        const apart = picture.dots.filter(({ group }) => group === 'other');
        const label = picture.labels.find(({ id }) => id === 'not-counted');
        const { notCounted } = count(dataset, rule);
        expect(apart).toHaveLength(notCounted);
        expect(label === undefined).toBe(notCounted === 0);
        if (label) expect(`${label.lead ?? ''}${label.text}`).toMatch(`${notCounted} `);
        if (notCounted === 0 || !label) return;
        const [left = 0, right = 0] = extent(apart, ({ x }) => x);
        const [top = 0, bottom = 0] = extent(apart, ({ y }) => y);
        const others = [...picture.dots.filter(({ group }) => group !== 'other'), ...picture.rings];
        const within = others.filter(
          ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom,
        );
        expect(within).toEqual([]);
        const edge = label.stands === 'above' ? top : bottom;
        expect(Math.abs(label.y - edge)).toBeLessThanOrEqual(4 * picture.radius);
        const { from, to } = spanOf(label, picture);
        expect(from).toBeLessThanOrEqual(right);
        expect(to).toBeGreaterThanOrEqual(left);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each([
  ['share', LAYOUTS[1]?.[1]],
  ['sides', LAYOUTS[4]?.[1]],
])('in the layout %s, in the narrowest embed, whoever died,', (_, layOut) => {
  const some = (most: number) =>
    fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: most }));

  test('labels stay in the picture and on no other', () => {
    fc.assert(
      fc.property(
        fc.record({ USA: fc.integer({ min: 1, max: 9000 }), GBR: some(9000), AUS: some(300) }),
        fc.constantFrom(...COUNTING_RULES),
        (deaths, rule) => {
          const picture = layOut?.(aDataset(deaths), rule);
          if (!picture) throw new Error('no layout');
          const spans = picture.labels.map((label) => ({ ...label, ...spanOf(label, picture) }));
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThan(-0.01);
            expect(to).toBeLessThan(picture.width + 0.01);
          }
          const above = spans.filter(({ stands }) => stands === 'above');
          for (const [index, next] of above.slice(1).entries())
            expect(next.from).toBeGreaterThanOrEqual(above[index]?.to ?? NaN);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** From where to where a label reaches at most, in a picture as narrow as an embed's can be. */
function spanOf({ lead = '', text, x, anchor }: PlacedLabel, { width }: DotPicture) {
  const length = (lengthOf(lead + text, 12, 'semibold') * width) / 248;
  const from = x - { start: 0, middle: length / 2, end: length }[anchor];
  return { from, to: from + length };
}

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

describe('the pairs', () => {
  const dataset = aDataset({ USA: 7, GBR: 2, DNK: 1, AUS: 2 });
  const model = pairsModel(rosterOf(dataset), count(dataset, 'nato-then'));

  test('seat two Americans each, the last one where the number is odd', () => {
    expect(model.pairs.map((pair) => pair.americans)).toEqual([[0, 1], [2, 3], [4, 5], [6]]);
  });

  test('with an ally are first, those without last', () => {
    expect(model.pairs.map((pair) => pair.ally !== null)).toEqual([true, true, true, false]);
  });

  test('keep those apart who do not count', () => {
    expect(model.below).toHaveLength(2);
    expect(pairsLayout(model).labels.map(({ lead, text }) => lead + text)).toEqual([
      '2 more, from a country not in NATO when they died',
    ]);
  });

  test('name allies beyond the pairs', () => {
    const many = aDataset({ USA: 3, GBR: 5 });
    const picture = pairsLayout(pairsModel(rosterOf(many), count(many, 'nato-then')));
    expect(picture.labels.map(({ text }) => text)).toEqual(['3 more allies']);
  });

  const roster = rosterOf(factDataset);
  const layOut = (rule: CountingRule) =>
    pairsLayout(pairsModel(roster, count(factDataset, rule)), { roomy: true });
  const before = pairsLayout(beforeModel(roster, count(factDataset, 'nato-then')), {
    roomy: true,
  });

  test('stand forty across, and fill 1,387 by 1,019 units', () => {
    const { rings } = before;
    expect(rings).toHaveLength(1231);
    expect(before.width / 2).toBe(1387);
    expect(((rings.at(-1)?.y ?? 0) + before.radius) / 2).toBe(1019);
    expect(rings[39]?.y).toBe(rings[0]?.y);
    expect(rings[40]?.x).toBe(rings[0]?.x);
  });

  test('are nearer within than between, and have more room after every ten, both ways', () => {
    const [one, other, next] = [0, 1, 2].map((american) => before.dots[american]?.x ?? NaN);
    expect(2 * ((other ?? NaN) - (one ?? NaN))).toBeLessThan((next ?? NaN) - (one ?? NaN));
    const x = (pair: number) => before.rings[pair]?.x ?? NaN;
    const y = (row: number) => before.rings[40 * row]?.y ?? NaN;
    expect(x(10) - x(9)).toBe(x(9) - x(8) + 24);
    expect(y(10) - y(9)).toBe(y(9) - y(8) + 24);
  });

  test('are where they were, before and after, under every rule; so are those left out', () => {
    for (const rule of COUNTING_RULES) {
      const after = layOut(rule);
      const waiting = pairsLayout(beforeModel(roster, count(factDataset, rule)), { roomy: true });
      expect([after.width, after.height]).toEqual([before.width, before.height]);
      const stays = after.dots.filter(({ group }) => group !== 'ally');
      expect(stays).toHaveLength(2461 + count(factDataset, rule).notCounted);
      for (const [person, { x, y, group }] of after.dots.entries()) {
        if (group !== 'ally') expect(waiting.dots[person]).toMatchObject({ x, y });
      }
    }
  });

  test('have the 97 who are left out in the first row below, over the whole width', () => {
    const row = layOut('nato-then').dots.filter(({ group }) => group === 'other');
    expect(new Set(row.map(({ y }) => y)).size).toBe(1);
    const [left = 0, right = 0] = extent(row, ({ x }) => x);
    expect([left - before.radius, right + before.radius]).toEqual([0, before.width]);
  });

  test('have a bracket for those with an ally and one for those without, which meet at no row', () => {
    const brackets = layOut('nato-then').brackets ?? [];
    expect(brackets.map(({ number, text }) => [number, text])).toEqual([
      ['1,064', 'with an ally'],
      ['167', 'without'],
    ]);
    expect(before.brackets?.map(({ number, text }) => [number, text])).toEqual([
      ['1,231', 'pairs'],
    ]);
    // The 1,064th is in the 27th row.
    const inRow = layOut('nato-then').rings[0]?.y ?? NaN;
    expect(brackets[0]?.bottom).toBe(inRow + before.radius);
    expect(brackets[1]?.top).toBeGreaterThan(inRow);
  });

  test('have one bracket where all have an ally, or none', () => {
    const bracketsOf = (deaths: Record<string, number>) => {
      const dataset = aDataset(deaths);
      const model = pairsModel(rosterOf(dataset), count(dataset, 'nato-then'));
      return pairsLayout(model).brackets?.map(({ id }) => id);
    };
    expect(bracketsOf({ USA: 900, GBR: 900 })).toEqual(['with']);
    expect(bracketsOf({ USA: 900 })).toEqual(['without']);
    expect(bracketsOf({ USA: 9, GBR: 2 })).toEqual([]);
  });

  test('a change of rule moves only those whom it concerns and those who come after', () => {
    const roster = rosterOf(factDataset);
    const then = pairsLayout(pairsModel(roster, count(factDataset, 'nato-then')));
    const all = pairsLayout(pairsModel(roster, count(factDataset, 'all-partners')));
    const moved = then.dots.filter((dot, person) => {
      const other = all.dots[person];
      return dot.x !== other?.x || dot.y !== other.y;
    });
    expect(moved).toHaveLength(count(factDataset, 'nato-then').notCounted);
  });
});

describe('the triad', () => {
  test.each([
    ['of many', { USA: 4000, GBR: 900 }, 2],
    ['of one American alone', { USA: 1, GBR: 1 }, 1],
  ])(
    '%s shows the first pair with its ring, where the picture has them, and nobody else',
    (_, deaths, visible) => {
      const dataset = aDataset(deaths);
      const whole = pairsLayout(beforeModel(rosterOf(dataset), count(dataset, 'nato-then')));
      const triad = triadLayout(whole);
      const isSeen = (point: Point) => isInside(point, triad);
      expect(triad.dots.filter(isSeen)).toHaveLength(visible);
      expect(triad.rings.filter(isSeen)).toEqual([whole.rings[0]]);
      expect(triad.dots).toBe(whole.dots);
    },
  );
});

describe('the ending', () => {
  test('has 3,622 people 62 across', () => {
    const { dots } = everyoneLayout(rosterOf(factDataset));
    expect(dots).toHaveLength(3622);
    expect(dots.filter(({ y }) => y === dots[0]?.y)).toHaveLength(62);
  });
});

describe('summaries', () => {
  test.each([
    [
      { USA: 7, GBR: 2, AUS: 1 },
      '7 Americans, two by two: 4 pairs. Beside a pair stands an ally who died, or nobody. 2 of 4 pairs have an ally beside them, 2 have none. Not among the allies: one from Australia (outside NATO).',
    ],
    [{ USA: 1 }, '1 American, in a pair of one. The one pair has no ally beside it.'],
    [
      { USA: 2, GBR: 2 },
      '2 Americans, in one pair. The one pair has an ally beside it, and 1 more died.',
    ],
  ])('of the pairs of %o', (deaths, words) => {
    expect(pairsSummary(count(aDataset(deaths), 'nato-then'))).toBe(words);
  });

  test('of the pairs before anybody is counted', () => {
    expect(beforeSummary(count(aDataset({ USA: 7, GBR: 2, AUS: 1 }), 'nato-then'), 2)).toBe(
      '7 Americans, two by two: 4 pairs, of which the last has one. Beside each stands nobody yet. Below them: 3 from 2 other countries.',
    );
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
