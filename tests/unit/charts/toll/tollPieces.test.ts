import { sum } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tollModel, type TollBlock } from '../../../../src/charts/toll/tollModel';
import { STEP, tollPieces } from '../../../../src/charts/toll/tollPieces';
import { figuresOf } from '../../../../src/figures/figures';
import { factDataset, factTables } from '../../../support/facts';

const aBlock = (...deaths: number[]): TollBlock => ({
  id: 'block',
  number: '',
  words: [],
  parts: deaths.map((dead) => ({ tone: 'left-out', deaths: dead })),
});

test('long blocks say how far one has come, at the same numbers, and by what measure', () => {
  const figures = figuresOf(factDataset, factTables);
  const marks = tollModel(figures).map((block) =>
    tollPieces(block, figures.americans + figures.others).map(({ mark }) => mark),
  );
  expect(marks.map((of) => of.length)).toEqual([1, 4, 3, 3, 1, 1, 1]);
  expect(marks[1]).toEqual([
    '20,000 so far, 5.5 times the coalition’s dead',
    '40,000 so far, 11.0 times the coalition’s dead',
    '60,000 so far, 16.6 times the coalition’s dead',
    null,
  ]);
});

test('without any dead of the coalition they are no measure', () => {
  expect(tollPieces(aBlock(STEP + 1), 0)[0]?.mark).toBe('20,000 so far');
});

test('the coalition stays whole, however many of it died', () => {
  expect(tollPieces(aBlock(STEP, STEP), 2 * STEP)).toEqual([
    { parts: aBlock(STEP, STEP).parts, mark: null },
  ]);
});

test('any block keeps its dots; each piece but the last is a whole step, with words below it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 * STEP }), fc.nat(9000), (deaths, coalition) => {
      const pieces = tollPieces(aBlock(deaths), coalition);
      const sizes = pieces.map(({ parts }) => sum(parts, (part) => part.deaths));
      expect(sum(sizes)).toBe(deaths);
      expect(sizes.slice(0, -1).every((size) => size === STEP)).toBe(true);
      expect(sizes.at(-1)).toBeLessThanOrEqual(STEP);
      const isLast = (_: number, index: number) => index === sizes.length - 1;
      expect(pieces.map(({ mark }) => mark === null)).toEqual(sizes.map(isLast));
    }),
  );
});
