import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWholeNumber, withoutMark } from '../../../src/dataset/check/readWholeNumber';

describe('readWholeNumber', () => {
  test.each([
    ['0', 0],
    ['44', 44],
    ['2461', 2461],
    ['0044', 44],
    [' 44 ', 44],
  ])('reads %j as %i', (cell, value) => {
    expect(readWholeNumber(cell)).toEqual({ ok: true, value, warning: null });
  });

  test.each([
    ['1,064', 1064],
    ['1.064', 1064],
    ['1 064', 1064],
    ["1'064", 1064],
    ['1’064', 1064],
    ['1\u00a0064', 1064],
    ['1\u202f064', 1064],
    ['1\u2009064', 1064],
    ['1\u2007064', 1064],
    ['1,064.0', 1064],
    ['1.064,00', 1064],
    ['12,345', 12345],
    ['311.839.461', 311839461],
  ])('reads %j as %i, with a warning', (cell, value) => {
    expect(readWholeNumber(cell)).toEqual({ ok: true, value, warning: 'thousands-read' });
  });

  test.each([
    ['2461.0', 2461],
    ['2461,00', 2461],
    ['0.0', 0],
  ])('reads %j as %i, its fraction being nothing', (cell, value) => {
    expect(readWholeNumber(cell)).toEqual({ ok: true, value, warning: 'decimals-read' });
  });

  test.each([
    ['2,461[1]', '2461'],
    ['43[b]', '43'],
    ['35*', '35'],
    ['2461¹', '2461'],
    ['2461 †', '2461'],
    ['2461[1][2]', '2461'],
    ['2461 (a)', '2461'],
    ['2461²⁾', '2461'],
    ['44b', '44'],
    ["'2461", '2461'],
    ["'2461'", '2461'],
    ['“2461”', '2461'],
    ['+2,461', '2461'],
    ['="2461"', '2461'],
    ['\u200e2461', '2461'],
    ['246l', null],
    ['(44)', null],
    ['1990 (2461)', null],
    ['44–45', null],
    ['44%', null],
    ['=44+1', null],
    ['1S', null],
    ['[1]', null],
    ['44.5*', null],
    ['2461', null],
  ])('finds beside the marks in %j the number %j', (cell, number) => {
    expect(withoutMark(cell)).toBe(number);
  });

  test('reads no other digits than those of the cell', () => {
    const cells = fc.stringMatching(/^[0-9]{1,9}(?:[.,' ][0-9]{1,3}){0,3}$/);
    fc.assert(
      fc.property(cells, (cell) => {
        const reading = readWholeNumber(cell);
        if (!reading.ok) return;
        const digits = cell.replace(/\D/g, '');
        const whole = cell.replace(/[.,]0{1,2}$/, '').replace(/\D/g, '');
        expect([Number(digits), Number(whole)]).toContain(reading.value);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '12.5',
    '1,06',
    '1,0640',
    '1064,5',
    '1,064.5',
    '1,064.500',
    '1,064,00',
    '1064.000',
    '1064.',
    '1.064,500',
    '1,,064',
    ',064',
    '0,064',
    '0.123',
    '1234,567',
    '1_064',
    '1/064',
    '0x10',
    '1e3',
    '١٢',
    '４４',
    '4O',
    '--4',
    '-',
    '44 dead',
    'NaN',
    'Infinity',
    '99999999999999999999',
  ])('refuses %j as no number', (cell) => {
    expect(readWholeNumber(cell)).toEqual({ ok: false, code: 'not-a-number' });
  });

  test.each(['-1', '−1', '- 1', '-1,064'])('refuses %j as negative', (cell) => {
    expect(readWholeNumber(cell)).toEqual({ ok: false, code: 'negative-number' });
  });

  test.each(['', ' ', '\u00a0'])('refuses %j as missing', (cell) => {
    expect(readWholeNumber(cell)).toEqual({ ok: false, code: 'missing-value' });
  });

  test('reads any whole number of up to fifteen digits back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (value) => {
        expect(readWholeNumber(String(value))).toEqual({ ok: true, value, warning: null });
      }),
    );
  });
});
