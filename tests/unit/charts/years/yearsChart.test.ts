import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aloneText } from '../../../../src/charts/aloneText';
import { lengthOf } from '../../../../src/charts/parts/textLength';
import { PITCH, yearsLayout } from '../../../../src/charts/years/yearsLayout';
import type { PlacedWords } from '../../../../src/charts/years/yearsPlaced';
import { yearsModel } from '../../../../src/charts/years/yearsModel';
import { NARROW, WIDE, yearsScale, type YearsSizes } from '../../../../src/charts/years/yearsSizes';
import { yearsSummary } from '../../../../src/charts/years/yearsSummary';
import { yearsTable } from '../../../../src/charts/years/yearsTable';
import { yearsText } from '../../../../src/charts/years/yearsText';
import type { Period } from '../../../../src/dataset/dataset';
import { figuresOf } from '../../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const figures = figuresOf(factDataset, factTables);
const figuresFor = (periods: readonly Period[]) =>
  figuresOf(factDataset, { ...factTables, periods });
const period = (from: number, to: number, americans: number, others: number): Period => ({
  from,
  to,
  americans,
  others,
  source: 'icasualties-by-year',
  note: null,
});
const layoutFor = (periods: readonly Period[], sizes: YearsSizes) =>
  yearsLayout(yearsModel(figuresFor(periods)), sizes);
const hedFor = (periods: readonly Period[]) => {
  const choice = { figures: figuresFor(periods), rule: 'nato-then', country: null } as const;
  const text = yearsText(choice);
  return [text.hed, aloneText('years', choice).hed].map(
    ({ lead, number, tail }) => lead + number + tail,
  );
};

/** Whatever the source gave: periods of one to ten years, one after the other, up to forty years. */
const anyPeriods = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(900), fc.nat(900)), { maxLength: 40 })
  .map((rows) => {
    let from = 1981;
    return rows.map(([years, americans, others]) => {
      const row = period(from, from + years - 1, americans, others);
      from += years;
      return row;
    });
  });

describe('the model', () => {
  test('has the count so far of every block, and where it was more than one for two', () => {
    const { blocks } = yearsModel(figures);
    expect(blocks.map(({ text, soFar }) => `${text} ${soFar}`)).toEqual([
      '2001 –',
      '2002 3.05',
      '2003 3.76',
      '2004 4.35',
      '2005 3.77',
      '2006 2.21',
      '2007 1.71',
      '2008 1.51',
      '2009 1.52',
      '2010 1.74',
      '2011 1.90',
      '2012–14 2.09',
      '2015–21 2.15',
    ]);
    const above = blocks.filter(({ moreThanOneForTwo }) => moreThanOneForTwo);
    expect(above.map(({ from }) => from)).toEqual([2007, 2008, 2009, 2010, 2011]);
  });

  test.each([
    [110, true],
    [111, false],
  ])('%i to 100 is nearly one for one: %s', (americans, isNear) => {
    const { near } = yearsModel(figuresFor([period(2006, 2008, americans, 100)]));
    expect(near !== null).toBe(isNear);
  });
});

describe('the layout', () => {
  test.each([NARROW, WIDE])('is six dots to a year, as large as drawn up: $name', (sizes) => {
    const { rows, pitch } = yearsScale(yearsModel(figures), sizes);
    expect(rows).toBe(6);
    expect(pitch).toBeCloseTo(sizes.name === 'narrow' ? 2.25 : 4, 1);
  });

  test('fills a block from the spine, column by column from the top', () => {
    const { blocks, spine } = yearsLayout(yearsModel(figures), NARROW);
    const [first] = blocks;
    const xs = first?.dots.american.map(({ x }) => (spine.left - x - 2) / PITCH);
    expect(xs).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    const last = blocks.at(-1);
    expect(last?.dots.other.map(({ x }) => x)).toEqual(Array(15).fill(spine.right + 2));
    expect(last && (last.bottom - last.top + 1) / PITCH).toBe(42);
  });

  test('has one band behind the five years, and a bracket at the three', () => {
    const { bands, bracket, blocks } = yearsLayout(yearsModel(figures), WIDE);
    const of = (year: number) => blocks.find(({ from }) => from === year);
    expect(bands).toHaveLength(1);
    expect(bands[0]?.top).toBeLessThan(of(2007)?.top ?? 0);
    expect(bands[0]?.top).toBeGreaterThan(of(2006)?.bottom ?? 0);
    expect(bands[0]?.bottom).toBeGreaterThan(of(2011)?.bottom ?? Infinity);
    expect(bracket).toMatchObject({ top: of(2006)?.top, bottom: of(2008)?.bottom });
  });

  test('of several years together only the last has the band', () => {
    const { bands, blocks } = layoutFor([period(2001, 2010, 100, 90)], NARROW);
    const [block] = blocks;
    expect((bands[0]?.top ?? 0) - (block?.top ?? 0)).toBeGreaterThan(
      0.8 * ((block?.bottom ?? 0) - (block?.top ?? 0)),
    );
  });

  const wordsOf = (sizes: YearsSizes, periods?: readonly Period[]) =>
    (periods ? layoutFor(periods, sizes) : yearsLayout(yearsModel(figures), sizes)).words;

  test('says on a desk what the bracket, the long blocks and the causes are', () => {
    const texts = wordsOf(WIDE).map(({ text }) => text);
    for (const text of [
      'Nearly one for one',
      '370 and 348 in 2006–08',
      'Three years in one block',
      '109 Americans, 15 others',
      'NATO takes the south, 2006',
      'Training mission from 2015',
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts.join(' ')).toContain('American surge, 2009–10');
  });

  test('says less on a phone, in two lines', () => {
    const texts = wordsOf(NARROW).map(({ text }) => text);
    expect(texts.join(' ')).toContain('Nearly one for one Three years in one block Seven years');
    expect(texts.join(' ')).not.toContain('surge');
  });

  test('keeps every dot within the picture, and as many as died, whatever the deaths', () => {
    fc.assert(
      fc.property(anyPeriods, fc.constantFrom(NARROW, WIDE), (periods, sizes) => {
        const { blocks, width, height, spine } = layoutFor(periods, sizes);
        let below = 0;
        for (const [index, block] of blocks.entries()) {
          expect(block.dots.american).toHaveLength(periods[index]?.americans ?? -1);
          expect(block.dots.other).toHaveLength(periods[index]?.others ?? -1);
          expect(block.top).toBeGreaterThanOrEqual(below);
          below = block.bottom;
          // A unit more or less, for rounding.
          expect(block.bottom).toBeLessThanOrEqual(height + blocks.length);
          for (const { x, y } of [...block.dots.american, ...block.dots.other]) {
            expect(x >= 2 && x <= width - 2 && (x <= spine.left - 2 || x >= spine.right + 2)).toBe(
              true,
            );
            expect(y >= block.top + 2 && y <= block.bottom - 2).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  /** A word's box in px of the sizes. */
  function boxOf({ text, x, y, dy, anchor, tone }: PlacedWords, sizes: YearsSizes, width: number) {
    const px = sizes.width / width;
    const weight = tone === 'soft' || tone === 'ink' ? 'regular' : 'semibold';
    // As long as it is with what a font may differ by.
    const length = 0.95 * lengthOf(text, sizes.font, weight);
    const left = x * px - { start: 0, middle: 0.5, end: 1 }[anchor] * length;
    const baseline = y * px + dy * sizes.font;
    return { text, left, right: left + length, top: baseline - 0.7 * sizes.font, bottom: baseline };
  }

  test('lets no words lie on each other or on dots, whatever the deaths', () => {
    fc.assert(
      fc.property(anyPeriods, fc.constantFrom(NARROW, WIDE), (periods, sizes) => {
        const { words, blocks, width, spine } = layoutFor(periods, sizes);
        const boxes = words.map((word) => boxOf(word, sizes, width));
        const px = sizes.width / width;
        for (const [index, box] of boxes.entries()) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top + 0.5 ||
              other.bottom <= box.top + 0.5;
            expect(apart, `${box.text} / ${other.text}`).toBe(true);
          }
          for (const { top, bottom, reach } of blocks) {
            if (bottom * px <= box.top || top * px >= box.bottom) continue;
            const [left, right] = [
              (spine.left - reach.american) * px,
              (spine.right + reach.other) * px,
            ];
            const clear = box.right <= left + 0.5 || box.left >= right - 0.5;
            const inSpine =
              box.left >= spine.left * px - 0.5 && box.right <= spine.right * px + 0.5;
            expect(clear || inSpine, box.text).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is empty where there are no periods', () => {
    expect(layoutFor([], NARROW)).toMatchObject({
      blocks: [],
      bands: [],
      bracket: null,
      words: [],
    });
  });
});

describe('the words', () => {
  test.each([
    ['the facts', factTables.periods, 'For five years, more than one for two'],
    ['one year', [period(2009, 2009, 10, 6)], 'In 2009, more than one for two'],
    ['none above', [period(2009, 2009, 10, 4)], 'Nearest to one for one in 2009'],
    ['nobody', [period(2009, 2009, 10, 0)], 'In no year did anyone from another country die'],
    ['no row', [], 'In no year did anyone from another country die'],
  ])('have a headline for %s', (_, periods, hed) => {
    expect(hedFor(periods)[0]).toBe(hed);
    expect(hedFor(periods)[1]).toContain('in Afghanistan');
  });

  test('give the count so far, and whose totals they are', () => {
    const words = yearsSummary(figures);
    expect(words).toContain('2006, 2.21; 2007, 1.71; 2008, 1.51;');
    expect(words).toContain(
      'come from another source than our table (iCasualties): 2,465 Americans and 1,144 others in all, where our table has 2,461 and 1,161.',
    );
  });

  test('say so where both lists come to the same', () => {
    const same = figuresOf(aDataset({ USA: 3, GBR: 2 }), {
      ...factTables,
      periods: [period(2001, 2001, 3, 2)],
    });
    expect(yearsSummary(same)).toContain('which has as many: 3 Americans and 2 others.');
  });

  test('say so where no deaths by year are on file', () => {
    expect(yearsSummary(figuresFor([]))).toBe('No deaths by year are on file.');
  });
});

test('the table has every period that the source gives, in the order of time', () => {
  const { columns, rows } = yearsTable(figuresFor([...factTables.periods].reverse()));
  expect(rows).toHaveLength(13);
  expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['2001', '12', '0', '–', '12', '0', '–']);
  expect(rows.at(-2)?.cells.map(({ text }) => text)).toEqual([
    '2012–14',
    '492',
    '148',
    '3.32',
    '2,356',
    '1,129',
    '2.09',
  ]);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
});
