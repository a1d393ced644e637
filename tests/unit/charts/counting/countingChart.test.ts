import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, countingLayout } from '../../../../src/charts/counting/countingLayout';
import { countingModel, type CountingModel } from '../../../../src/charts/counting/countingModel';
import { countingSummary } from '../../../../src/charts/counting/countingSummary';
import { countingTable } from '../../../../src/charts/counting/countingTable';
import { COUNTING_RULES } from '../../../../src/figures/countingRule';
import { figuresOf } from '../../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const figures = figuresOf(factDataset, factTables);
const figuresFor = (deaths: Record<string, number>) => figuresOf(aDataset(deaths), factTables);

describe('the model', () => {
  test('groups the ways to count, lowest ratio first', () => {
    const groups = countingModel(figures, 'nato-then').map(({ id, rows }) => [
      id,
      rows.map(({ americansPerAlly }) => americansPerAlly?.toFixed(2)),
    ]);
    expect(groups).toEqual([
      ['rule', ['2.12', '2.29', '2.31', '2.69']],
      ['published', ['2.03', '2.09', '2.14', '2.15', '2.32']],
      ['sensitivity', ['2.19', '2.26', '2.32']],
    ]);
  });

  test.each(COUNTING_RULES)('marks %s where it is the reader’s own rule', (rule) => {
    const chosen = countingModel(figures, rule).flatMap(({ rows }) =>
      rows.filter((row) => row.chosen).map(({ id }) => id),
    );
    expect(chosen).toEqual([`rule-${rule}`]);
  });

  test('puts a way without a ratio last', () => {
    const [rules] = countingModel(figuresFor({ USA: 9, CAN: 3 }), 'nato-then');
    expect(rules?.rows.at(-1)).toMatchObject({ id: 'rule-european-nato', americansPerAlly: null });
  });
});

describe('the layout', () => {
  test('puts the line at two left of every dot where all ratios are higher', () => {
    const { claimX, rows } = countingLayout(countingModel(figures, 'nato-then'));
    expect(
      rows.every(({ x, valueSide }) => x !== null && x > claimX && valueSide === 'right'),
    ).toBe(true);
  });

  test('sets distances from the line in proportion to the ratios’ distance from two', () => {
    const model = countingModel(figures, 'nato-then');
    const { claimX, rows } = countingLayout(model);
    const ratios = model.flatMap((group) => group.rows.map((row) => row.americansPerAlly ?? 0));
    const scales = rows.map(({ x }, index) => ((x ?? 0) - claimX) / ((ratios[index] ?? 0) - 2));
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 0);
  });

  test('writes that no ally died where there is no ratio', () => {
    const { rows } = countingLayout(countingModel(figuresFor({ USA: 9 }), 'nato-then'));
    expect(rows.find(({ id }) => id === 'rule-nato-then')).toMatchObject({
      x: null,
      value: 'no ally died',
    });
  });

  test('has a line at two even where no way to count has a ratio', () => {
    const model: CountingModel = [
      {
        id: 'rule',
        heading: 'h',
        rows: [
          { id: 'a', label: 'a', short: 'a', base: 'all', chosen: true, americansPerAlly: null },
        ],
      },
    ];
    const { claimX, band } = countingLayout(model);
    expect(claimX).toBeCloseTo((band.left + band.right) / 2, 1);
  });

  test.each(COUNTING_RULES)('says whose dead each row counts, under %s', (rule) => {
    const { rows } = countingLayout(countingModel(figures, rule));
    const all = rows.filter(({ base }) => base === 'all').map(({ id }) => id);
    const published = factTables.publishedCounts.filter(({ covers }) => covers === 'all-others');
    const changed = rows.filter(({ id }) => id.startsWith('sensitivity-')).map(({ id }) => id);
    expect(new Set(all)).toEqual(
      new Set([
        'rule-all-partners',
        ...published.map(({ id }) => `published-${id}`),
        ...(rule === 'all-partners' ? changed : []),
      ]),
    );
  });

  test('names the edges of the band only where they are apart', () => {
    const edges = (deaths: Record<string, number>) =>
      countingLayout(countingModel(figuresFor(deaths), 'nato-then')).band.edges;
    expect(edges({ USA: 2400, GBR: 1000 }).map(({ text }) => text)).toEqual(['1.5', '2.5']);
    expect(edges({ USA: 2400, GBR: 10 })).toEqual([]);
  });

  test('keeps dots and rows in the drawing and in order, whatever the ratios', () => {
    const ratio = fc.option(fc.double({ min: 0, max: 20_000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 12 }), (ratios) => {
        const rows = ratios.map((americansPerAlly, index) => ({
          id: String(index),
          label: 'A way to count that somebody published',
          short: 'A way to count that somebody published',
          base: 'nato' as const,
          chosen: index === 0,
          americansPerAlly,
        }));
        const placed = countingLayout([{ id: 'rule', heading: 'h', rows }]);
        const ys = placed.rows.map(({ y }) => y);
        expect(ys).toEqual([...ys].sort((a, b) => a - b));
        expect(new Set(ys).size).toBe(ys.length);
        for (const { x, y } of placed.rows) {
          expect(y).toBeGreaterThan(placed.top);
          expect(y).toBeLessThan(placed.bottom);
          if (x === null) continue;
          expect(x).toBeGreaterThan(COLUMNS[0].baseX);
          expect(x).toBeLessThanOrEqual(98);
        }
        expect(placed.claimX).toBeGreaterThan(COLUMNS[0].baseX);
        expect(placed.bottom).toBeLessThan(100);
      }),
    );
  });
});

describe('the words', () => {
  test('name every way with its ratio, the chosen rule, and how lists differ', () => {
    const words = countingSummary(figures, 'nato-then');
    expect(words).toContain('counted in 12 ways, beside a line at two');
    expect(words).toContain('NATO members at the time (the chosen rule), 2.31');
    expect(words).toContain('The ratios all lie above two.');
    expect(words).toContain('ours has 1,161, the others have 1,129 to 1,144.');
  });

  test.each([
    [{ USA: 4, GBR: 2 }, 'Above two: four; exactly two: four; below two: one.'],
    [{ USA: 4, GBR: 4 }, 'Above two: four; below two: five.'],
    [{ USA: 2000, GBR: 1001 }, 'exactly two: four'],
    [{ USA: 2461, GBR: 1000 }, 'The ratios all lie above two.'],
  ])('say on which side of two the ratios lie: %o', (deaths, words) => {
    expect(countingSummary(figuresFor(deaths), 'nato-then')).toContain(words);
  });

  test('say nothing of other lists where there are none', () => {
    const tables = { ...factTables, publishedCounts: [], sensitivities: [] };
    const words = countingSummary(figuresOf(aDataset({ USA: 4 }), tables), 'nato-then');
    expect(words).not.toContain('Lists');
    expect(words).toContain('No ratio can be given.');
  });
});

test('the table has the numbers behind every row of the picture', () => {
  const table = countingTable(figures, 'nato-then');
  const rows = Object.fromEntries(
    table.rows.map(({ id, cells }) => [id, cells.map((c) => c.text)]),
  );
  expect(table.rows).toHaveLength(12);
  expect(rows['rule-nato-then']?.slice(2)).toEqual(['2,461', '1,064', '2.31']);
  expect(rows['published-icasualties-2026']).toEqual([
    'iCasualties as used by El País and the BBC, 28 January 2026',
    'Every other country',
    '2,465',
    '1,144',
    '2.15',
  ]);
  expect(rows['sensitivity-yak-42']?.slice(2)).toEqual(['2,461', '1,126', '2.19']);
  expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
});
