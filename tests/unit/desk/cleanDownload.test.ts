// What comes out of the desk: whatever was in the cells, nothing that acts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { writeCsv } from '../../../src/dataset/csv/writeCsv';
import { writeFatalitiesCsv } from '../../../src/dataset/writeFatalitiesCsv';
import { readFatalitiesFile } from '../../../src/desk/file/readFatalitiesFile';
import { bytesOf, issuesOf, REFERENCE } from '../dataset/files';

const HEADER = ['country', 'iso3', 'deaths', 'source', 'note'];

const HOSTILE = [
  '<script>alert(1)</script>',
  'before <img src=x onerror=alert(1)>',
  '</td><b>',
  '<!-- -->',
  '&lt;script&gt;',
  '=HYPERLINK("https://example.org")',
  '+1',
  '@SUM(A1)',
  "-2+3+cmd|' /C calc'!A0",
  ' =1+1',
  '＝1+1',
  'a\u202eb',
  'a\u2066b',
  'a\u200bb',
  'a\u0007',
];

/** What must not stand in any cell of a download. */
const ACTING = /^\s*[=+@\uff1d\uff0b\uff20]|<[a-z/!?]|[\p{Bidi_Control}\u200b\ufeff]/iu;

const anyCell = fc.oneof(
  fc.constantFrom(...HOSTILE, 'USA', 'DNK', 'GBR', '12', '2,461', '', ' '),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('<', '=', '"', ',', '\n', 'a', '&', '\u202e'), maxLength: 8 }),
);

function cellsOf(csv: string): string[] {
  return (
    readFatalitiesFile(bytesOf(csv), REFERENCE).table?.rows.flatMap(({ cells }) => cells) ?? []
  );
}

describe('a hostile cell', () => {
  test.each(HOSTILE)('%j is an error where it would be read, and harmless elsewhere', (cell) => {
    const withNote = writeCsv([HEADER, ['', 'USA', '2461', '', cell]]);
    const result = loadDataset(bytesOf(withNote), REFERENCE);
    expect(result.ok).toBe(false);
    expect(issuesOf(result)[0]).toMatchObject({ code: 'unsafe-cell', column: 'note' });

    const inAnotherColumn = writeCsv([
      [...HEADER, 'remark'],
      ['', 'USA', '3500', '', '', cell],
    ]);
    const other = loadDataset(bytesOf(inAnotherColumn), REFERENCE);
    expect(other.ok && writeFatalitiesCsv(other.value)).toBe(
      'country,iso3,deaths,source,note\nUnited States,USA,3500,,\n',
    );
  });
});

describe('the cleaned download', () => {
  test('has no acting cell, whatever table was read', () => {
    const row = fc.tuple(anyCell, anyCell, anyCell, anyCell, anyCell);
    const american = fc.tuple(
      fc.constant(''),
      fc.constant('USA'),
      fc.constant('2461'),
      anyCell,
      anyCell,
    );
    fc.assert(
      fc.property(american, fc.array(row, { maxLength: 4 }), (first, rows) => {
        const bytes = bytesOf(writeCsv([HEADER, first, ...rows]));
        const { dataset } = readFatalitiesFile(bytes, REFERENCE);
        if (dataset === null) return;
        for (const cell of cellsOf(writeFatalitiesCsv(dataset))) expect(cell).not.toMatch(ACTING);
      }),
      { numRuns: 500 },
    );
  });

  test('has no acting cell, whatever bytes were read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        const start = bytesOf('country,iso3,deaths,source,note\n,USA,2461,,');
        const { dataset } = readFatalitiesFile(new Uint8Array([...start, ...noise]), REFERENCE);
        if (dataset === null) return;
        for (const cell of cellsOf(writeFatalitiesCsv(dataset))) expect(cell).not.toMatch(ACTING);
      }),
      { numRuns: 300 },
    );
  });
});
