import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOLL_PITCH, tollLayout } from '../../../../src/charts/toll/tollLayout';
import { tollModel, type TollBlock } from '../../../../src/charts/toll/tollModel';
import { tollSummary } from '../../../../src/charts/toll/tollSummary';
import { tollTable } from '../../../../src/charts/toll/tollTable';
import { figuresOf } from '../../../../src/figures/figures';
import { factDataset, factTables } from '../../../support/facts';

const facts = figuresOf(factDataset, factTables);

function aBlock(americans: number, others: number): TollBlock {
  return {
    id: 'block',
    number: '',
    words: [],
    parts: [
      { tone: 'american', deaths: americans },
      { tone: 'other', deaths: others },
    ],
  };
}

test('the coalition comes first, then every group of the table', () => {
  const said = tollModel(facts).map(
    ({ number, words }) => `${number} ${words.map(({ text }) => text).join('')}`,
  );
  expect(said).toEqual([
    '3,622 The coalition: 2,461 Americans, 1,161 from other countries',
    '66,000 Afghan soldiers and police, estimate, 69,000 at most',
    '47,245 Afghan civilians, at least',
    '51,191 Taliban and other opposition fighters, estimate',
    '3,846 Contractors working for the United States',
    '444 Aid workers',
    '72 Journalists',
  ]);
});

test('in any block each cell holds one dot: as many as there are dead, none twice, row by row', () => {
  const deaths = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(deaths, deaths, fc.integer({ min: 1, max: 60 }), (americans, others, columns) => {
      const { rects, width, height } = tollLayout(aBlock(americans, others).parts, columns);
      const cells = new Map<number, string>();
      for (const rect of rects) {
        expect(rect.x + rect.width).toBeLessThanOrEqual(width);
        expect(rect.y + rect.height).toBeLessThanOrEqual(height);
        for (let y = rect.y; y < rect.y + rect.height; y += TOLL_PITCH) {
          for (let x = rect.x; x < rect.x + rect.width; x += TOLL_PITCH) {
            const cell = (y / TOLL_PITCH) * columns + x / TOLL_PITCH;
            expect(cells.has(cell)).toBe(false);
            cells.set(cell, rect.tone);
          }
        }
      }
      const tones = [...cells].sort(([a], [b]) => a - b);
      expect(tones.map(([cell]) => cell)).toEqual(tones.map((_, index) => index));
      expect(tones.map(([, tone]) => tone)).toEqual([
        ...Array<string>(americans).fill('american'),
        ...Array<string>(others).fill('other'),
      ]);
    }),
  );
});

test('a block of one part is one rectangle of whole rows and one of the rest', () => {
  const { rects } = tollLayout(aBlock(23, 0).parts, 10);
  expect(rects.map(({ width, height }) => [width / TOLL_PITCH, height / TOLL_PITCH])).toEqual([
    [10, 2],
    [3, 1],
  ]);
});

test('the summary says what is estimated, and how far it goes', () => {
  expect(tollSummary(facts)).toBe(
    '3,622 dots for the coalition’s dead, then at the same scale those whom the sentence leaves out: Afghan soldiers and police, 66,000 to 69,000 (an estimate); Afghan civilians, at least 47,245; Taliban and other opposition fighters, 51,191 (an estimate); Contractors working for the United States, 3,846; Aid workers, 444; Journalists, 72. Direct deaths only, to 16 April 2021; groups may overlap.',
  );
});

test('without groups the summary has the coalition alone', () => {
  const figures = { ...facts, toll: { ...facts.toll, groups: [] } };
  expect(tollSummary(figures)).toBe('3,622 dots for the coalition’s dead.');
});

test('the table has the same numbers', () => {
  const rows = tollTable(facts).rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(rows[0]).toEqual(['The coalition', '3,622', '', 'count', 'the whole war']);
  expect(rows[1]).toEqual([
    'Afghan soldiers and police',
    '66,000',
    '69,000',
    'estimate',
    '16 April 2021',
  ]);
  expect(rows).toHaveLength(7);
});
