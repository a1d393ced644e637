import { expect, test } from 'vitest';
import { readLetters } from '../../../../scripts/build/readLetters';
import LETTERS from '../../../../src/pages/pictures/letters.json';

test('the table of letters is that of the face: `npm run letters` writes it', () => {
  expect(LETTERS).toEqual(readLetters());
});
