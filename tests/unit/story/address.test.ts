import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTING_RULES, HEADLINE_RULE } from '../../../src/figures/countingRule';
import { readAddress, type Place } from '../../../src/story/state/readAddress';
import { STEPS } from '../../../src/story/storyboard';
import { writeAddress } from '../../../src/story/state/writeAddress';
import { factTables } from '../../support/facts';

const PAGE = 'https://example.org/folder/';
const { countries } = factTables;
const PLAIN: Place = { step: 'top', rule: HEADLINE_RULE, country: null };

describe('readAddress', () => {
  test.each([
    ['', HEADLINE_RULE, null],
    ['?rule=nato-today&country=DNK', 'nato-today', 'DNK'],
    ['?country=dnk', HEADLINE_RULE, 'DNK'],
    ['?COUNTRY=DNK', HEADLINE_RULE, null],
    ['?country=DNK&country=NLD', HEADLINE_RULE, 'DNK'],
    ['?country=ISL', HEADLINE_RULE, 'ISL'],
    ['?country=XXX', HEADLINE_RULE, null],
    ['?country=', HEADLINE_RULE, null],
    ['?country=%E0%A4%A', HEADLINE_RULE, null],
    ['?rule=<script>&country=__proto__', HEADLINE_RULE, null],
    ['?rule=constructor&country=toString', HEADLINE_RULE, null],
    ['?rule=NATO-TODAY', HEADLINE_RULE, null],
  ])('%s', (search, rule, country) => {
    expect(readAddress(search, countries)).toEqual({ rule, country });
  });
});

describe('writeAddress', () => {
  test.each<[string, string, Place, string]>([
    ['the plain page stays plain', '', PLAIN, ''],
    ['a step is the hash', '', { ...PLAIN, step: 'rates' }, '#rates'],
    ['the top is no hash', '#rates', PLAIN, ''],
    ['an unknown step leaves none', '#nowhere', { ...PLAIN, step: null }, ''],
    [
      'rule and country',
      '',
      { step: 'rates', rule: 'nato-today', country: 'DNK' },
      '?rule=nato-today&country=DNK#rates',
    ],
    ['the headline rule goes without saying', '?rule=nato-today', PLAIN, ''],
    ['wrong values are dropped', '?rule=%3Cscript%3E&country=__proto__', PLAIN, ''],
    [
      'said twice, it is said once',
      '?country=NLD&country=DNK',
      { ...PLAIN, country: 'NLD' },
      '?country=NLD',
    ],
    [
      'others’ parameters are kept to the letter',
      '?utm_source=a%20b+c&rule=x&fbclid=&q',
      PLAIN,
      '?utm_source=a%20b+c&fbclid=&q',
    ],
    [
      'ours stay where they stood',
      '?country=dnk&utm_source=x',
      { ...PLAIN, country: 'DNK' },
      '?country=DNK&utm_source=x',
    ],
    [
      'a name that only looks like ours is another’s',
      '??country=DNK&a=country=1',
      PLAIN,
      '??country=DNK&a=country=1',
    ],
  ])('%s', (_, address, place, expected) => {
    expect(writeAddress(PAGE + address, place)).toBe(PAGE + expected);
  });

  test('what is written is read again, among any parameters', () => {
    const places = fc.record({
      step: fc.constantFrom(...STEPS.map(({ id }) => id)),
      rule: fc.constantFrom(...COUNTING_RULES),
      country: fc.option(fc.constantFrom(...countries.map(({ iso3 }) => iso3))),
    });
    const others = fc.webQueryParameters();
    fc.assert(
      fc.property(places, others, (place, query) => {
        const written = writeAddress(`${PAGE}?${query}`, place);
        const { search, hash } = new URL(written);
        const { step, ...choice } = place;
        expect(readAddress(search, countries)).toEqual(choice);
        expect(hash).toBe(step === 'top' ? '' : `#${step}`);
        // At rest nothing is written again.
        expect(writeAddress(written, place)).toBe(written);
      }),
    );
  });

  test('no address, however odd, stops it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { href, search } = new URL(`${PAGE}?${text}`);
        const { rule, country } = readAddress(search, countries);
        expect(writeAddress(href, { step: 'top', rule, country })).toMatch(/^https:/);
      }),
    );
  });
});
