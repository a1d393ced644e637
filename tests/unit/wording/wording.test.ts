import { describe, expect, test } from 'vitest';
import {
  countOf,
  digitsOf,
  formatDay,
  formatOneDecimal,
  formatWhole,
  formatYears,
  spellNumber,
} from '../../../src/wording/numbers';
import { emptyPlaces, takenAndEmpty } from '../../../src/wording/places';
import { alliesForAmericans, formatRatio, oneForEvery } from '../../../src/wording/ratio';
import { describeNotCounted } from '../../../src/wording/rules';
import { oneInSome } from '../../../src/wording/share';
import { count } from '../../../src/figures/count';
import { aDataset } from '../../support/facts';

describe('numbers', () => {
  test.each([
    [formatWhole(1064), '1,064'],
    [formatOneDecimal(2), '2.0'],
    [formatDay('2026-01-21'), '21 January 2026'],
    [formatYears(2006, 2008), '2006–08'],
    [formatYears(1999, 2001), '1999–2001'],
    [formatYears(2001, 2001), '2001'],
    [spellNumber(7), 'seven'],
    [spellNumber(11), '11'],
    [countOf(1, 'place', 'places'), 'one place'],
    [countOf(0, 'place', 'places'), 'no places'],
    [digitsOf(1231, 'place', 'places'), '1,231 places'],
    [digitsOf(1, 'place', 'places'), '1 place'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('the ratio in words', () => {
  test.each([
    [2461, 1064, 'one for every 2.3', 'one ally for every 2.3 Americans'],
    [4, 2, 'one for every two', 'one ally for every two Americans'],
    [3, 3, 'one for every one', 'one ally for every one American'],
    [40, 1, 'one for every 40', 'one ally for every 40 Americans'],
    [1, 40, '40 for every one', '40 allies for every American'],
    [2, 3, '1.5 for every one', '1.5 allies for every American'],
    [5, 0, 'no ally died', 'no ally died'],
  ])('%i Americans and %i allies: %s', (americans, allies, phrase, sentence) => {
    expect(oneForEvery({ americans, allies })).toBe(phrase);
    expect(alliesForAmericans({ americans, allies })).toBe(sentence);
  });

  test.each([
    [2.3129, 'chart', '2.31'],
    [2.3129, 'prose', '2.3'],
    [0.025, 'prose', '0.03'],
    [null, 'chart', '–'],
  ] as const)('%f in %s: %s', (ratio, precision, expected) => {
    expect(formatRatio(ratio, precision)).toBe(expected);
  });
});

test.each([
  [0, 'none'],
  [0.005, 'fewer than one in a hundred'],
  [0.1356, 'about one in seven'],
  [0.25, 'exactly one in four'],
  [0.271, 'about one in four'],
  [0.3018, 'about one in three'],
  [0.5, 'exactly one in two'],
  [0.67, 'about two in three'],
  [0.97, 'nearly all'],
  [1, 'all'],
])('a share of %f is %s', (share, words) => {
  expect(oneInSome(share)).toBe(words);
});

describe('the places in words', () => {
  test.each([
    [{ USA: 14, GBR: 6 }, '6 of 7 places taken, 1 empty', 'exactly one in seven places is empty'],
    [{ USA: 4, GBR: 2 }, '2 of 2 places taken, none empty', 'no place is empty'],
    [{ USA: 1 }, '0 of 1 place taken, 1 empty', 'every place is empty'],
    [{ USA: 3, GBR: 3 }, 'All 2 places taken, 1 ally more than places', 'no place is empty'],
    [{ USA: 1, GBR: 3 }, 'The 1 place taken, 2 allies more than places', 'no place is empty'],
    [{ USA: 6, GBR: 1 }, '1 of 3 places taken, 2 empty', 'exactly two in three places are empty'],
  ])('%o', (deaths, line, sentence) => {
    const counted = count(aDataset(deaths), 'nato-then');
    expect(takenAndEmpty(counted)).toBe(line);
    expect(emptyPlaces(counted)).toBe(sentence);
  });
});

test('who is not counted is said with every reason', () => {
  const counted = count(aDataset({ USA: 9, AUS: 3, SWE: 5, MNE: 1 }), 'nato-then');
  expect(describeNotCounted(counted.notCounted, counted.leftOut)).toBe(
    '9 not counted: 5 before their country joined, 3 from countries outside NATO and 1 on an unknown date',
  );
  expect(describeNotCounted(0, [])).toBe('');
});
