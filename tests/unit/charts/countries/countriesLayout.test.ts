import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countriesLayout } from '../../../../src/charts/countries/countriesLayout';
import { NARROW, WIDE, type CountriesSize } from '../../../../src/charts/countries/countriesSizes';
import { countriesModel } from '../../../../src/charts/countries/countriesModel';
import { RATIOS, type DotPicture } from '../../../../src/charts/dots/dotPicture';
import { PITCH } from '../../../../src/charts/countries/countriesGrid';
import { COUNTING_RULES, type CountingRule } from '../../../../src/figures/countingRule';
import { rosterOf } from '../../../../src/figures/roster';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const CODES = factTables.countries.map(({ iso3 }) => iso3);

const SIZES = [NARROW, WIDE];

function layOut(
  dataset = factDataset,
  size: CountriesSize = NARROW,
  rule: CountingRule = 'nato-then',
): DotPicture {
  return countriesLayout(countriesModel(rosterOf(dataset), rule), size);
}

const textOf = ({ lead = '', text }: { lead?: string; text: string }) => lead + text;

function expectSound(picture: DotPicture, people: number): void {
  const { dots, radius, width, height, ratio } = picture;
  expect(Object.keys(dots)).toHaveLength(people);
  const shape = RATIOS[ratio ?? '1-1'];
  expect(width * shape.height).toBe(height * shape.width);
  const cells = new Set<string>();
  for (const { x, y } of dots) {
    if (!Number.isInteger(x) || !Number.isInteger(y)) throw new Error('a dot off the grid');
    if (Math.min(x, y) < radius || x > width - radius || y > height - radius)
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

describe.each(SIZES)('the published facts, $px px wide', (size) => {
  const picture = layOut(factDataset, size);
  const pxOf = (units: number) => (units * size.px) / picture.width;
  const texts = picture.labels.map(textOf);

  test('give everyone a dot of their own inside the picture', () => {
    expectSound(picture, 3622);
  });

  test('label every country with its name and number', () => {
    expect(picture.labels).toHaveLength(32);
    expect(texts).toContain('Netherlands 25');
    expect(texts).toContain('Denmark 44');
  });

  test('stand in reading order: Americans first, then largest first', () => {
    const places = picture.labels.map(({ x, y }) => y * picture.width + x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(texts[0]).toBe('United States 2,461');
    expect(texts[1]).toBe('United Kingdom 457');
  });

  test('give the Americans a column as high as the picture, and all others what is right of it', () => {
    const americans = picture.dots.filter(({ group }) => group === 'american');
    const others = picture.dots.filter(({ group }) => group !== 'american');
    const right = Math.max(...americans.map(({ x }) => x));
    expect(Math.min(...americans.map(({ x }) => x))).toBe(picture.radius);
    expect(Math.max(...americans.map(({ y }) => y))).toBeGreaterThan(0.95 * picture.height);
    expect(pxOf(Math.min(...others.map(({ x }) => x)) - right)).toBeGreaterThan(size.beside);
  });

  test('stand in three columns of one width, the first names on one line', () => {
    const [american, largest, ...below] = picture.labels;
    expect(american?.y).toBe(largest?.y);
    const columns = [...new Set(below.map(({ x }) => x))].toSorted((a, b) => a - b);
    expect(columns).toHaveLength(3);
    const [one = 0, two = 0, three = 0] = columns;
    expect(three - two).toBe(two - one);
  });

  test('have dots as large as the sketch, and larger', () => {
    const pitch = { [NARROW.px]: 3.67, [WIDE.px]: 7 }[size.px] ?? 0;
    expect(pxOf(PITCH)).toBeGreaterThan(pitch);
  });
});

test('a country that the rule splits has both colours, those who count first', () => {
  const picture = layOut(aDataset({ USA: 2, ROU: 4 }));
  expect(picture.dots.map(({ group }) => group)).toEqual([
    'american',
    'american',
    'ally',
    'ally',
    'other',
    'other',
  ]);
});

test('on a phone the first word of a name may be its letter', () => {
  const texts = (size: CountriesSize) => layOut(factDataset, size).labels.map(textOf);
  expect(texts(NARROW)).toContain('N. Zealand 10');
  expect(texts(WIDE)).toContain('New Zealand 10');
});

test.each(SIZES)('names give way to codes where there is no room for them, $px px wide', (size) => {
  const deaths = Object.fromEntries(CODES.map((iso3) => [iso3, iso3 === 'USA' ? 2461 : 12]));
  const texts = layOut(aDataset(deaths), size).labels.map(textOf);
  expect(texts).toHaveLength(51);
  expect(texts).toContain('BIH 12');
  expect(texts).toContain('United States 2,461');
});

test.each(SIZES)('a rule moves no dot, $px px wide', (size) => {
  const placesUnder = (rule: CountingRule) =>
    layOut(factDataset, size, rule).dots.map(({ x, y }) => [x, y]);
  for (const rule of COUNTING_RULES) expect(placesUnder(rule)).toEqual(placesUnder('nato-then'));
});

test.each(SIZES)('no two labels overlap in Arial, $px px wide', (size) => {
  const { labels, width } = layOut(factDataset, size);
  const px = (units: number) => (units * size.px) / width;
  const boxes = labels.map((label) => ({
    left: px(label.x),
    right: px(label.x) + textOf(label).length * size.type * 0.53,
    bottom: px(label.y),
  }));
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const sameLine = Math.abs(one.bottom - other.bottom) < size.band;
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
      fc.constantFrom(...SIZES),
      (americans, others, rule, size) => {
        const dataset = aDataset({ ...Object.fromEntries(others), USA: americans });
        const people = dataset.fatalities.reduce((sum, row) => sum + row.deaths, 0);
        expectSound(layOut(dataset, size, rule), people);
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
  for (const size of SIZES) expectSound(layOut(aDataset(deaths), size), people);
});
