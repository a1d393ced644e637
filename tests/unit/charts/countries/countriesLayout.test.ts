import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countriesLayout } from '../../../../src/charts/countries/countriesLayout';
import { countriesModel } from '../../../../src/charts/countries/countriesModel';
import type { DotPicture } from '../../../../src/charts/dots/dotPicture';
import { COUNTING_RULES, type CountingRule } from '../../../../src/figures/countingRule';
import { rosterOf } from '../../../../src/figures/roster';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const CODES = factTables.countries.map(({ iso3 }) => iso3);

function layOut(dataset = factDataset, rule: CountingRule = 'nato-then'): DotPicture {
  return countriesLayout(countriesModel(rosterOf(dataset), rule));
}

function expectSound(picture: DotPicture, people: number): void {
  const { dots, radius, width, height } = picture;
  expect(Object.keys(dots)).toHaveLength(people);
  expect(width).toBe(height);
  const cells = new Set<string>();
  for (const { x, y } of dots) {
    if (!Number.isInteger(x) || !Number.isInteger(y)) throw new Error('a dot off the grid');
    if (Math.min(x, y) < radius || Math.max(x, y) > width - radius)
      throw new Error('a dot outside');
    cells.add(`${x} ${y}`);
  }
  expect(cells.size).toBe(people);
  expectNoneClose(picture);
}

/** Compares each dot with those near it: in a grid as wide as a dot, only neighbours can touch. */
function expectNoneClose({ dots, radius }: DotPicture): void {
  const near = new Map<string, { x: number; y: number }[]>();
  const cellOf = (value: number) => Math.floor(value / (2 * radius));
  for (const dot of dots) {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of near.get(`${cellOf(dot.x) + dx} ${cellOf(dot.y) + dy}`) ?? []) {
          if (Math.hypot(dot.x - other.x, dot.y - other.y) <= 2 * radius) {
            throw new Error(`dots touch: ${JSON.stringify([dot, other])}`);
          }
        }
      }
    }
    const key = `${cellOf(dot.x)} ${cellOf(dot.y)}`;
    near.set(key, [...(near.get(key) ?? []), dot]);
  }
}

describe('the published facts', () => {
  const picture = layOut();

  test('give everyone a dot of their own inside the picture', () => {
    expectSound(picture, 3622);
  });

  test('label every country with its name and number', () => {
    expect(picture.labels).toHaveLength(32);
    expect(picture.labels.map(({ text }) => text)).toContain('Netherlands 25');
    expect(picture.labels.find(({ id }) => id === 'DNK')?.text).toBe('Denmark 44');
  });

  test('stand in reading order: Americans first, then largest first', () => {
    const places = picture.labels.map(({ x, y }) => y * picture.width + x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(picture.labels[0]?.text).toBe('United States 2,461');
    expect(picture.labels[1]?.text).toBe('United Kingdom 457');
  });

  test('give the Americans a column as high as the picture, and all others what is right of it', () => {
    const americans = picture.dots.filter(({ group }) => group === 'american');
    const others = picture.dots.filter(({ group }) => group !== 'american');
    const right = Math.max(...americans.map(({ x }) => x));
    expect(Math.min(...americans.map(({ x }) => x))).toBe(picture.radius);
    expect(Math.max(...americans.map(({ y }) => y))).toBeGreaterThan(0.95 * picture.height);
    expect(Math.min(...others.map(({ x }) => x))).toBeGreaterThan(right);
  });

  test('stand in columns: the names below the largest begin at three places', () => {
    const below = picture.labels.slice(2);
    expect(new Set(below.map(({ x }) => x)).size).toBe(3);
    expect(below.every(({ text }) => text.length > 6)).toBe(true);
  });
});

test('a country that the rule splits has both colours, those who count first', () => {
  const picture = layOut(aDataset({ USA: 2, ROU: 4 }), 'nato-then');
  expect(picture.dots.map(({ group }) => group)).toEqual([
    'american',
    'american',
    'ally',
    'ally',
    'other',
    'other',
  ]);
});

test('names give way to codes where there is no room for them', () => {
  const deaths = Object.fromEntries(CODES.map((iso3) => [iso3, iso3 === 'USA' ? 2461 : 12]));
  const texts = layOut(aDataset(deaths)).labels.map(({ text }) => text);
  expect(texts).toHaveLength(51);
  expect(texts).toContain('BIH 12');
  expect(texts).toContain('United States 2,461');
});

test('no two labels overlap on the narrowest picture', () => {
  const narrowestPx = 300;
  const { labels, width } = layOut();
  const boxes = labels.map(({ x, y, text }) => ({
    left: (x * narrowestPx) / width,
    right: (x * narrowestPx) / width + text.length * 5,
    bottom: (y * narrowestPx) / width,
  }));
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const sameLine = Math.abs(one.bottom - other.bottom) < 15;
      if (sameLine) expect(other.left).toBeGreaterThan(one.right);
    }
  }
});

test('in any dataset everyone is placed, no dot touches another, none lies outside', () => {
  const deaths = fc.oneof(fc.integer({ min: 7, max: 40 }), fc.integer({ min: 7, max: 380 }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), deaths), {
        minLength: 1,
        maxLength: 51,
        selector: ([iso3]) => iso3,
      }),
      fc.constantFrom(...COUNTING_RULES),
      (americans, others, rule) => {
        const dataset = aDataset({ ...Object.fromEntries(others), USA: americans });
        const people = dataset.fatalities.reduce((sum, row) => sum + row.deaths, 0);
        expectSound(layOut(dataset, rule), people);
      },
    ),
    { numRuns: 40 },
  );
});

test.each([
  [{ USA: 1, GBR: 1 }],
  [{ USA: 1 }],
  [{ USA: 2461 }],
  [{ USA: 1, GBR: 19_999 }],
  [{ USA: 19_999, BIH: 1 }],
  [{ USA: 10_000, GBR: 5000, CAN: 5000 }],
])('%j fits', (deaths) => {
  const people = Object.values(deaths).reduce((sum, number) => sum + number, 0);
  expectSound(layOut(aDataset(deaths)), people);
});
