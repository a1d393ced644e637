import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanRecords } from '../../../src/dataset/csv/scanRecords';

describe('scanRecords', () => {
  test('names the line where each record starts, past line breaks in quotes', () => {
    const text = 'a,b\r\n"1\r\n2\n3",x\n\ny,"z"';
    expect(scanRecords(text, ',').records.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  test('finds no fault in doubled quotes, empty quotes and quoted separators', () => {
    expect(scanRecords('"a ""b""","","c,d"\n', ',').faults).toEqual([]);
  });

  test('finds every fault of a text, not only the first', () => {
    const { faults } = scanRecords('a\nx,"b"c\nd"e\n"f', ',');
    expect(faults.map(({ code, start, cell, found }) => [code, start.line, cell, found])).toEqual([
      ['text-after-quote', 2, 1, '"b"c'],
      ['stray-quote', 3, 0, 'd"e'],
      ['unclosed-quote', 4, 0, '"f'],
    ]);
  });

  test('counts a space after a closing quote as text', () => {
    expect(scanRecords('"a" ,b', ',').faults.map(({ code }) => code)).toEqual(['text-after-quote']);
  });

  test('tells where each cell begins', () => {
    const text = 'a,"b\n",\r\n,c';
    const { records, offsets } = scanRecords(text, ',');
    expect(offsets).toEqual([0, 2, 7, 9, 10]);
    expect(records.map(({ first }) => first)).toEqual([0, 3]);
  });

  test('reads every text without a fault as d3 does, and each cell where it says', () => {
    const piece = fc.constantFrom('a', 'b c', '""', '"x\ny"', '"p,""q"""', ',', '\n', '\r\n', '\r');
    let sound = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { records, offsets, faults } = scanRecords(text, ',');
        if (faults.length > 0) return;
        sound += 1;
        expect(records.map(({ cells }) => cells)).toEqual(dsvFormat(',').parseRows(text));
        for (const { offset, first, cells } of records) {
          expect(offsets[first]).toBe(offset);
          for (const [place, cell] of cells.entries()) {
            const begins = text.slice(offsets[first + place]).replace(/^"/, '');
            expect(begins.replaceAll('""', '"').startsWith(cell)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(sound).toBeGreaterThan(100);
  });
});
