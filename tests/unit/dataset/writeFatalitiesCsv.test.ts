import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { sameDataset } from '../../../src/dataset/sameDataset';
import { isUnsafe } from '../../../src/dataset/csv/unsafeCell';
import { writeFatalitiesCsv } from '../../../src/dataset/writeFatalitiesCsv';
import { bytesOf, countryOf, fixture, REFERENCE, valueOf } from './files';

function reread(dataset: Dataset): Dataset {
  return valueOf(loadDataset(bytesOf(writeFatalitiesCsv(dataset)), REFERENCE));
}

function ofAmericans(note: string | null, sources: string[] = [], deaths = 2461): Dataset {
  return { fatalities: [{ country: countryOf('USA'), deaths, sources, note }] };
}

describe('writeFatalitiesCsv', () => {
  test('writes all columns, with quotes where they are needed', () => {
    expect(writeFatalitiesCsv(ofAmericans('two, or "three"\nlines', ['a', 'b']))).toBe(
      'country,iso3,deaths,source,note\nUnited States,USA,2461,a b,"two, or ""three""\nlines"\n',
    );
  });

  test.each([
    ['a\nb', '"a\nb"'],
    ['a\tb', '"a\tb"'],
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['- a', '- a'],
  ])('writes the note %j as %j', (note, cell) => {
    expect(writeFatalitiesCsv(ofAmericans(note))).toContain(`,2461,,${cell}\n`);
  });

  test('writes the facts so that the same dataset is read', () => {
    const dataset = valueOf(loadDataset(fixture('facts/fatalities.csv'), REFERENCE));
    expect(reread(dataset)).toEqual(dataset);
  });

  test('writes any dataset so that the same dataset is read', () => {
    const safe = (text: string): boolean =>
      !isUnsafe(text) && !text.includes('\r') && !/^(?:null|n\/?a|nan|none|\\n)$/i.test(text);
    const note = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());
    const marks = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\t', ' ') });
    const row = fc.record({
      country: fc.constantFrom(...REFERENCE.countries.filter(({ iso3 }) => iso3 !== 'USA')),
      deaths: fc.integer({ min: 10, max: 300 }),
      sources: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]*$/), { maxLength: 3 }),
      note: fc
        .oneof(note, marks)
        .map((text) => text.trim())
        .filter(safe)
        .map((text) => (text === '' ? null : text)),
    });
    const rows = fc.uniqueArray(row, { selector: ({ country }) => country.iso3, maxLength: 12 });
    fc.assert(
      fc.property(rows, (fatalities) => {
        const all = { fatalities: [...ofAmericans(null).fatalities, ...fatalities] };
        const once = reread(all);
        expect(once.fatalities).toHaveLength(all.fatalities.length);
        expect(once.fatalities).toEqual(expect.arrayContaining(all.fatalities));
        expect(reread(once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('sameDataset', () => {
  const one = ofAmericans('a note', ['a']);

  test('is true of two that say the same', () => {
    expect(sameDataset(one, ofAmericans('a note', ['a']))).toBe(true);
  });

  test.each<[string, Dataset]>([
    ['deaths', ofAmericans('a note', ['a'], 2462)],
    ['notes', ofAmericans('another note', ['a'])],
    ['sources', ofAmericans('a note', ['a', 'b'])],
    ['fewer countries', { fatalities: [] }],
    [
      'countries',
      { fatalities: one.fatalities.map((row) => ({ ...row, country: countryOf('GBR') })) },
    ],
  ])('is false where %s differ', (_name, other) => {
    expect(sameDataset(one, other)).toBe(false);
    expect(sameDataset(other, one)).toBe(false);
  });
});
