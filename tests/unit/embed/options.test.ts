import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTheme, readOptions, writeOptions } from '../../../src/embed/options';

test.each([
  ['', null, 'auto'],
  ['?country=GBR', 'GBR', 'auto'],
  ['?country=XYZ', 'XYZ', 'auto'],
  ['?theme=dark', null, 'dark'],
  ['?country=USA&theme=transparent', 'USA', 'transparent'],
  ['?childId=a&utm_source=b&parentUrl=c', null, 'auto'],
] as const)('%s is read in silence', (search, country, theme) => {
  expect(readOptions(search)).toEqual({ options: { country, theme }, problems: [] });
});

test.each([
  [
    '?theme=pink',
    'theme=pink is ignored: expected light, dark, auto, transparent-light, transparent-dark, transparent.',
  ],
  [
    '?theme=',
    'theme= is ignored: expected light, dark, auto, transparent-light, transparent-dark, transparent.',
  ],
  [
    '?theme=constructor',
    'theme=constructor is ignored: expected light, dark, auto, transparent-light, transparent-dark, transparent.',
  ],
  ['?country=gbr', 'country=gbr is ignored: expected the three-letter code of a country'],
  ['?country=XY', 'country=XY is ignored: expected the three-letter code of a country'],
  [`?theme=${'x'.repeat(99)}`, `theme=${'x'.repeat(40)} is ignored`],
])('%s is ignored, with a sentence', (search, sentence) => {
  const { options, problems } = readOptions(search);
  expect(options).toEqual({ country: null, theme: 'auto' });
  expect(problems).toEqual([expect.stringContaining(sentence)]);
});

test('no query makes reading it fail, and only known values come out', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('country', 'theme', '__proto__'), fc.string())
      .map(([name, value]) => `?${name}=${value}`),
  );
  fc.assert(
    fc.property(query, (search) => {
      const { country, theme } = readOptions(search).options;
      expect(country).toSatisfy((code) => code === null || /^[A-Z]{3}$/.test(code));
      expect(isTheme(theme)).toBe(true);
    }),
  );
});

test.each([
  [{ country: null, theme: 'auto' }, ''],
  [{ country: 'GBR', theme: 'auto' }, '?country=GBR'],
  [{ country: 'GBR', theme: 'dark' }, '?country=GBR&theme=dark'],
] as const)('%o is written as it will be read', (options, search) => {
  expect(writeOptions(options)).toBe(search);
  expect(readOptions(search).options).toEqual(options);
});
