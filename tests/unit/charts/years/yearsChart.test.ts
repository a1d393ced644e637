import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsLayout } from '../../../../src/charts/years/yearsLayout';
import { yearsModel } from '../../../../src/charts/years/yearsModel';
import { yearsSummary } from '../../../../src/charts/years/yearsSummary';
import { yearsTable } from '../../../../src/charts/years/yearsTable';
import type { Period } from '../../../../src/dataset/dataset';
import { figuresOf } from '../../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const figures = figuresOf(factDataset, factTables);
const figuresFor = (periods: readonly Period[]) =>
  figuresOf(factDataset, { ...factTables, periods });
const period = (from: number, to: number, americans: number, partners: number): Period => ({
  from,
  to,
  americans,
  partners,
  source: 'icasualties-by-year',
  note: null,
});

/** Whatever the source gave: periods of one to four years, one after the other. */
const anyPeriods = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3000), fc.nat(3000)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => {
    let from = 2001;
    return rows.map(([years, americans, partners]) => {
      const row = period(from, from + years - 1, americans, partners);
      from += years;
      return row;
    });
  });

describe('the model', () => {
  test('has the ratio of every span, two decimals where it is nearest to one', () => {
    const spans = yearsModel(figures).spans.map(({ from, ratio, nearest }) => [
      from,
      ratio,
      nearest,
    ]);
    expect(spans).toEqual([
      [2001, '3.8', false],
      [2006, '1.06', true],
      [2009, '2.2', false],
      [2012, '3.3', false],
      [2015, '7.3', false],
    ]);
  });

  test.each([
    [110, 'nearly one for one'],
    [111, null],
  ])('calls %i to 100 %s', (americans, callout) => {
    const { spans } = yearsModel(figuresFor([period(2006, 2008, americans, 100)]));
    expect(spans.map((span) => span.callout)).toEqual([callout]);
  });

  test('gives a period of three years its deaths a year', () => {
    const last = yearsModel(figures).periods.find(({ from }) => from === 2012);
    expect(last).toMatchObject({ years: 3, sides: [{ perYear: 164 }, { deaths: 148 }] });
  });
});

describe('the layout', () => {
  test('makes a three-year bar three years wide', () => {
    const { bars } = yearsLayout(yearsModel(figures));
    const widthOf = (id: string) => bars.find((bar) => bar.id === id)?.width ?? 0;
    expect(widthOf('2012-american') / widthOf('2011-american')).toBeCloseTo(3, 2);
    expect(widthOf('2015-partner') / widthOf('2011-partner')).toBeCloseTo(7, 2);
  });

  test('names the first period of each span below it', () => {
    const { years } = yearsLayout(yearsModel(figures));
    expect(years.map(({ text }) => text)).toEqual(['2001', '2006', '2009', '2012–14', '2015–21']);
  });

  test('writes the sides’ names over the widest bars', () => {
    const { names, bars } = yearsLayout(yearsModel(figures));
    expect(names.map(({ text }) => text)).toEqual(['Americans', 'All others']);
    expect(names[0]?.x).toBe(bars.find(({ id }) => id === '2015-american')?.x);
  });

  test('makes areas in proportion to deaths, within the drawing, whatever the deaths', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const model = yearsModel(figuresFor(periods));
        const { bars, left, right, baseline, spanY } = yearsLayout(model);
        const deaths = model.periods.flatMap(({ sides }) => sides.map((side) => side.deaths));
        const area = bars.reduce((sum, { width, height }) => sum + width * height, 0);
        const all = deaths.reduce((sum, number) => sum + number, 0);
        for (const [index, bar] of bars.entries()) {
          // Placed in thousandths of a percent.
          const share = all === 0 ? 0 : (deaths[index] ?? 0) / all;
          expect(Math.abs(bar.width * bar.height - share * area)).toBeLessThan(0.3);
          expect(bar.x).toBeGreaterThanOrEqual(left);
          expect(bar.x + bar.width).toBeLessThanOrEqual(right + 0.01);
          expect(bar.y).toBeGreaterThan(spanY);
          expect(bar.y + bar.height).toBeCloseTo(baseline, 2);
        }
      }),
    );
  });

  test('lets no two bars overlap', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const { bars } = yearsLayout(yearsModel(figuresFor(periods)));
        for (const [index, bar] of bars.entries()) {
          const next = bars[index + 1];
          if (next) expect(bar.x + bar.width).toBeLessThanOrEqual(next.x + 0.002);
        }
      }),
    );
  });

  test('is empty where there are no periods', () => {
    expect(yearsLayout(yearsModel(figuresFor([])))).toMatchObject({ bars: [], spans: [] });
  });
});

describe('the words', () => {
  test('give each span’s ratio, and whose totals they are', () => {
    const words = yearsSummary(figures);
    expect(words).toContain(
      '2001–05, 3.8; 2006–08, 1.06; 2009–11, 2.2; 2012–14, 3.3; 2015–21, 7.3.',
    );
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

test('the table has every period that the source gives', () => {
  const { columns, rows } = yearsTable(figures);
  expect(rows).toHaveLength(13);
  expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['2001', '12', '0', '12', '0', '–']);
  expect(rows.at(-2)?.cells.map(({ text }) => text)).toEqual([
    '2012–14',
    '492',
    '148',
    '164.00',
    '49.33',
    '3.32',
  ]);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
});
