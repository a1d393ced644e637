import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/charts/parts/breakLines';

test.each([
  ['one line stays one line', 'NATO members today', 30, ['NATO members today']],
  [
    'two lines are about equally long',
    'iCasualties as used by El País and the BBC',
    33,
    ['iCasualties as used by', 'El País and the BBC'],
  ],
  [
    'a word longer than a line stands alone',
    'a Donaudampfschiff b',
    6,
    ['a', 'Donaudampfschiff', 'b'],
  ],
  ['more than three lines are cut off', 'one two three four', 5, ['one', 'two', 'three …']],
  ['nothing is nothing', '', 10, ['']],
])('%s', (_, text, most, lines) => {
  expect(breakLines(text, most, 3)).toEqual(lines);
});

test('the longest label of the facts is three lines', () => {
  const label =
    'with the 62 Spaniards who died in the air crash on the way home (Turkey 26 May 2003)';
  expect(breakLines(label, 33, 3)).toHaveLength(3);
});

test('no word is lost and no line is too long, whatever the words', () => {
  const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', '(', 'é') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const lines = breakLines(words.join(' '), 10, Infinity);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.every((line) => line.length <= 10)).toBe(true);
    }),
  );
});
