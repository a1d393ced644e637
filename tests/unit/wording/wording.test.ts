import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsOf,
  formatDay,
  formatMonth,
  formatOneDecimal,
  formatPercent,
  formatTwoDecimals,
  formatWhole,
  formatYears,
  listOf,
  spellNumber,
} from '../../../src/wording/numbers';
import { pairsLine } from '../../../src/wording/pairs';
import { formatRatio, turned } from '../../../src/wording/ratio';
import { say } from '../../../src/wording/say';
import { alone } from '../../../src/wording/askedWords.gen';
import { published } from '../../../src/wording/words.gen';
import { leftOutReasons } from '../../../src/wording/rules';
import { oneInSome } from '../../../src/wording/share';
import { count } from '../../../src/figures/count';
import { aDataset } from '../../support/facts';

describe('numbers', () => {
  test.each([
    [formatWhole(1064), '1,064'],
    [formatWhole(1234567.5), '1,234,568'],
    [formatWhole(-0.4), '0'],
    [formatOneDecimal(2), '2.0'],
    [formatTwoDecimals(1.005), '1.01'],
    [formatTwoDecimals(0.0000001), '0.00'],
    [formatPercent(0.285), '29%'],
    [formatPercent(0), '0%'],
    [formatPercent(12 / 2473), 'under 1%'],
    [formatPercent(0.005), '1%'],
    [formatPercent(0.994), '99%'],
    [formatPercent(0.9999), 'over 99%'],
    [formatPercent(1), '100%'],
    [formatDay('2026-01-21'), '21 January 2026'],
    [formatYears(2006, 2008), '2006–08'],
    [formatYears(1999, 2001), '1999–2001'],
    [formatYears(2001, 2001), '2001'],
    [spellNumber(7), 'seven'],
    [spellNumber(11), '11'],
    [digitsOf(1231, 'pair', 'pairs'), '1,231 pairs'],
    [digitsOf(1, 'pair', 'pairs'), '1 pair'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });

  const anyNumber = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.tuple(fc.integer({ max: 1e6 }), fc.integer({ min: 1, max: 4000 })).map(([a, b]) => a / b),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
  );
  test.each([
    ['whole', formatWhole, { maximumFractionDigits: 0 }],
    ['one decimal', formatOneDecimal, { minimumFractionDigits: 1, maximumFractionDigits: 1 }],
    ['two decimals', formatTwoDecimals, { minimumFractionDigits: 2, maximumFractionDigits: 2 }],
    ['percent', formatPercent, { style: 'percent' }],
  ] as const)('%s: as Intl writes it', (_, format, options) => {
    const intl = new Intl.NumberFormat('en-GB', { ...options, signDisplay: 'negative' });
    fc.assert(
      fc.property(anyNumber, (value) => {
        const rounded =
          format === formatPercent && intl.format(value) === '0%' && value > 0
            ? 'under 1%'
            : format === formatPercent && intl.format(value) === '100%' && value < 1
              ? 'over 99%'
              : intl.format(value);
        expect(format(value)).toBe(rounded);
      }),
    );
  });

  test('days, months and lists: as Intl writes them', () => {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.array(fc.string()),
        (date, items) => {
          const iso = date.toISOString().slice(0, 10);
          expect(formatDay(iso)).toBe(day.format(date));
          expect(formatMonth(iso)).toBe(month.format(date));
          expect(listOf(items)).toBe(list.format(items));
        },
      ),
    );
  });
});

describe('the ratio in words', () => {
  test.each([
    [2461, 1064, 'One for every 2.3', 'One ally died in Afghanistan for every 2.3 Americans'],
    [4, 2, 'One for every two', 'One ally died in Afghanistan for every two Americans'],
    [3, 3, 'One for every one', 'One ally died in Afghanistan for every American'],
    [40, 1, 'One for every 40', 'One ally died in Afghanistan for every 40 Americans'],
    [1, 40, '40 for every one', '40 allies died in Afghanistan for every American'],
    [2, 3, '1.5 for every one', '1.5 allies died in Afghanistan for every American'],
    [1000, 1004, '1.004 for every one', '1.004 allies died in Afghanistan for every American'],
    [104, 100, 'One for every 1.04', 'One ally died in Afghanistan for every 1.04 Americans'],
    [106, 100, 'One for every 1.1', 'One ally died in Afghanistan for every 1.1 Americans'],
    [204, 100, 'One for every 2.0', 'One ally died in Afghanistan for every 2.0 Americans'],
    [5, 0, 'No ally died', 'In Afghanistan no ally died'],
  ])('%i Americans and %i allies: %s', (americans, allies, phrase, sentence) => {
    expect(say(published.rating, turned({ americans, allies }))).toBe(phrase);
    expect(say(alone.pairs.hed, turned({ americans, allies }))).toBe(sentence);
  });

  test.each([
    [2.3129, 'chart', '2.31'],
    [2.3129, 'prose', '2.3'],
    [0.025, 'prose', '0.03'],
    [0.997, 'prose', '0.997'],
    [1, 'prose', '1.0'],
    [0.001, 'chart', '<0.01'],
    [0.001, 'prose', 'under 0.01'],
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

describe('the pairs in words', () => {
  test.each([
    [{ USA: 14, GBR: 6 }, '6 of 7 pairs have an ally beside them, 1 has none'],
    [{ USA: 14, GBR: 5 }, '5 of 7 pairs have an ally beside them, 2 have none'],
    [{ USA: 4, GBR: 2 }, 'All 2 pairs have an ally beside them'],
    [{ USA: 2, GBR: 1 }, 'The one pair has an ally beside it'],
    [{ USA: 1 }, 'The one pair has no ally beside it'],
    [{ USA: 7 }, 'None of 4 pairs has an ally beside it'],
    [{ USA: 3, GBR: 3 }, 'All 2 pairs have an ally beside them, and 1 more ally died'],
    [{ USA: 1, GBR: 3 }, 'The one pair has an ally beside it, and 2 more died'],
    [{ USA: 6, GBR: 1 }, '1 of 3 pairs has an ally beside it, 2 have none'],
  ])('%o', (deaths, line) => {
    expect(pairsLine(count(aDataset(deaths), 'nato-then'))).toBe(line);
  });
});

test.each([
  [
    'european-nato',
    { CAN: 159, AUS: 41 },
    '159 from Canada (in NATO, outside Europe) and 41 from Australia (outside NATO)',
  ],
  ['nato-then', { AUS: 41, GEO: 32 }, '73 from countries outside NATO'],
  ['nato-then', { SVN: 2 }, '2 from Slovenia on unknown dates (it joined during the war)'],
] as const)('by %s of %j', (rule, deaths, words) => {
  const { leftOut } = count(aDataset({ USA: 9, ...deaths }), rule);
  expect(listOf(leftOutReasons(leftOut))).toBe(words);
});

test('who is left out is said with every reason', () => {
  const counted = count(aDataset({ USA: 9, AUS: 3, SWE: 5, MKD: 1 }), 'nato-then');
  expect(leftOutReasons(counted.leftOut)).toEqual([
    '5 who died before their country joined',
    '3 from Australia (outside NATO)',
    'one from North Macedonia on an unknown date (it joined during the war)',
  ]);
});
