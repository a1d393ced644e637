import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/desk/changes/compareTexts';
import type { PlacedText } from '../../../src/desk/changes/storyTexts';
import { wordsApart } from '../../../src/desk/changes/wordsApart';

const texts = (...all: string[]): PlacedText[] =>
  all.map((text) => ({ step: 'top', heading: 'Top', kind: 'text', key: null, text }));

const rows = (...all: string[]): PlacedText[] =>
  all.map((text) => {
    const key = text.split(' · ')[0] ?? '';
    return { step: 'top', heading: 'Top', kind: 'table', key, text };
  });

const pairs = (was: PlacedText[], now: PlacedText[]) =>
  compareTexts(was, now).map((change) => [change.was, change.now]);

describe('compareTexts', () => {
  test('finds nothing where nothing differs', () => {
    expect(compareTexts(texts('a', 'b'), texts('a', 'b'))).toEqual([]);
  });

  test('sets a text beside the one that it was', () => {
    expect(pairs(texts('one for every 2.3', 'b'), texts('one for every 2.5', 'b'))).toEqual([
      ['one for every 2.3', 'one for every 2.5'],
    ]);
  });

  test('tells a new text from the changed ones round it', () => {
    const was = texts('There are 3 of them here', 'The end is near for 3');
    const now = texts('There are 4 of them here', 'Wholly other words', 'The end is near for 4');
    expect(pairs(was, now)).toEqual([
      ['There are 3 of them here', 'There are 4 of them here'],
      [null, 'Wholly other words'],
      ['The end is near for 3', 'The end is near for 4'],
    ]);
  });

  test('tells a text that is gone', () => {
    expect(pairs(texts('a', 'b', 'c'), texts('a', 'c'))).toEqual([['b', null]]);
  });

  test('knows a row by its first cell, wherever it stands', () => {
    const was = rows('Denmark · 43', 'Norway · 10', 'Georgia · 32');
    const now = rows('Georgia · 32', 'Denmark · 44', 'Chad · 1');
    expect(pairs(was, now)).toEqual([
      ['Denmark · 43', 'Denmark · 44'],
      [null, 'Chad · 1'],
      ['Norway · 10', null],
    ]);
  });

  test('tells the same change in several steps once, with all their headings', () => {
    const elsewhere = (all: PlacedText[]) =>
      all.map((text) => ({ ...text, step: 'end', heading: 'End' }));
    const was = texts('2.3 for one');
    const now = texts('2.5 for one');
    expect(compareTexts([...was, ...elsewhere(was)], [...now, ...elsewhere(now)])).toEqual([
      { kind: 'text', places: ['Top', 'End'], was: '2.3 for one', now: '2.5 for one' },
    ]);
  });

  test('never compares a row with a sentence', () => {
    expect(pairs(texts('a b'), rows('a b'))).toEqual([
      [null, 'a b'],
      ['a b', null],
    ]);
  });
});

describe('wordsApart', () => {
  /** What both have in plain, what one has alone in brackets. */
  const marked = (was: string, now: string) =>
    wordsApart(was, now).map((runs) =>
      runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
    );

  test.each([
    ['one for every 2.3', 'one for every 2.5', 'one for every [2.3]', 'one for every [2.5]'],
    ['a b c', 'a x y c', 'a [b ]c', 'a [x y ]c'],
    ['a', 'a', 'a', 'a'],
    ['', 'new', '', '[new]'],
    [
      '1 of 2 in the end 3',
      '4 of 2 in the end 5',
      '[1 ]of 2 in the end [3]',
      '[4 ]of 2 in the end [5]',
    ],
  ])('cuts %j and %j wherever they differ', (was, now, old, young) => {
    expect(marked(was, now)).toEqual([old, young]);
  });

  test('loses no word of either', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (was, now) => {
        expect(wordsApart(was, now).map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
          was,
          now,
        ]);
      }),
    );
  });
});
