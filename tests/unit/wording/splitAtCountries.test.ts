import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtCountries } from '../../../src/wording/splitAtCountries';
import { factTables } from '../../support/facts';

const { countries } = factTables;
const named = (text: string) => splitAtCountries(text, countries).flatMap(({ iso3 }) => iso3 ?? []);

test.each([
  ['Denmark and the United States are level.', ['DNK', 'USA']],
  ['The Netherlands lost some and Denmark’s lists', ['NLD', 'DNK']],
  ['Bosnia and Herzegovina, South Korea', ['BIH', 'KOR']],
  ['Jordanian, Georgians, Irelandé', []],
  ['nothing at all', []],
  ['', []],
])('%s', (text, codes) => {
  expect(named(text)).toEqual(codes);
});

test('a name that begins another does not cut it', () => {
  const two = [
    { iso3: 'GIN', name: 'Guinea' },
    { iso3: 'GNB', name: 'Guinea (Bissau)' },
  ];
  expect(splitAtCountries('Guinea (Bissau), Guinea', two)).toEqual([
    { text: 'Guinea (Bissau)', iso3: 'GNB', at: 0 },
    { text: ', ', iso3: null, at: 15 },
    { text: 'Guinea', iso3: 'GIN', at: 17 },
  ]);
});

test('without countries the text stays whole', () => {
  expect(splitAtCountries('Denmark', [])).toEqual([{ text: 'Denmark', iso3: null, at: 0 }]);
});

test('the pieces are the text, whatever it is', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom(...countries.map(({ name }) => name)));
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(' ');
      const pieces = splitAtCountries(text, countries);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { text: piece, at } of pieces) expect(text.startsWith(piece, at)).toBe(true);
    }),
  );
});
