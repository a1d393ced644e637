import { describe, expect, test } from 'vitest';
import {
  oneOf,
  readCountryCode,
  readDay,
  readDayOrMonth,
  readId,
  readIds,
  readWebAddress,
  readYear,
} from '../../../src/dataset/check/cellReaders';
import type { CellReader } from '../../../src/dataset/check/reading';
import { isUnsafe } from '../../../src/dataset/csv/unsafeCell';

const readKind = oneOf('estimate', 'count');

test.each<[string, CellReader<unknown>, string, unknown]>([
  ['a day', readDay, '2004-03-29', '2004-03-29'],
  ['a leap day', readDay, '2004-02-29', '2004-02-29'],
  ['a day', readDayOrMonth, '2021-08-16', '2021-08-16'],
  ['a month', readDayOrMonth, '2021-08', '2021-08'],
  ['a year', readYear, '2011', 2011],
  ['a code', readCountryCode, 'dnk', 'DNK'],
  ['an id', readId, 'ap-2021', 'ap-2021'],
  ['ids', readIds, 'ap-2021  npk-2021 ap-2021', ['ap-2021', 'npk-2021']],
  ['a web address', readWebAddress, 'https://a.org/b?c=%20', 'https://a.org/b?c=%20'],
  ['a word of the list', readKind, 'Count', 'count'],
])('%s is read from its cell', (_name, read, cell, value) => {
  expect(read(cell)).toEqual({ ok: true, value, warning: null });
});

test.each<[CellReader<unknown>, string, string]>([
  [readDay, '2003-02-29', 'not-a-date'],
  [readDay, '2021-13-01', 'not-a-date'],
  [readDay, '29.03.2004', 'not-a-date'],
  [readDay, '2021-08', 'not-a-date'],
  [readDayOrMonth, '2021-13', 'not-a-date'],
  [readDayOrMonth, '2021', 'not-a-date'],
  [readYear, '11', 'not-a-year'],
  [readYear, '0011', 'not-a-year'],
  [readYear, '2011.5', 'not-a-year'],
  [readCountryCode, 'UK', 'not-a-code'],
  [readCountryCode, 'DÄN', 'not-a-code'],
  [readId, 'ap 2021', 'not-an-id'],
  [readWebAddress, 'javascript:alert(1)//https://a.org', 'not-a-web-address'],
  [readWebAddress, 'https://a.org/b c', 'not-a-web-address'],
  [readKind, 'guess', 'unknown-value'],
])('%o refuses %j: %s', (read, cell, code) => {
  expect(read(cell)).toEqual({ ok: false, code });
});

describe('isUnsafe', () => {
  test.each([
    '=1+1',
    '  =1+1',
    '+44',
    '@SUM(A1)',
    '\uff1d1+1',
    '-SUM(A1)',
    '-Sheet2!A1',
    "-2+3+cmd|' /C calc'!A0",
    'a bell\u0007',
    'a\u0000',
    'a\u0085b',
    'a\u001bb',
    'left\u200e',
    'right\u200f',
    'arabic\u061c',
    'turned \u202e',
    'set apart \u2066',
    'let go \u2069',
    'D\u200bNK',
    '<b>bold</b>',
    '<!-- -->',
    '&lt;script&gt;',
  ])('finds %j unsafe', (cell) => {
    expect(isUnsafe(cell)).toBe(true);
  });

  test.each([
    'Denmark',
    '-44',
    '- see the list',
    '-1 in older lists (43)',
    '–44',
    'a = b + c @ d',
    'two\nlines\tand a tab',
    'Türkiye, Côte d’Ivoire, Україна, 한국',
    '"quoted"',
    '5 < 6 & 7 > 3',
    '',
  ])('finds %j safe', (cell) => {
    expect(isUnsafe(cell)).toBe(false);
  });
});
