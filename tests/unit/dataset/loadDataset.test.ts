import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEATHS } from '../../../src/dataset/check/checkFatalities';
import type { Dataset } from '../../../src/dataset/dataset';
import type { IssueCode } from '../../../src/dataset/issue';
import { loadDataset } from '../../../src/dataset/loadDataset';
import {
  bytesOf,
  countryOf,
  countsOf,
  deadOf,
  fixture,
  issuesOf,
  linesOf,
  REFERENCE,
  valueOf,
} from './files';

const REAL = fixture('facts/fatalities.csv');

function load(bytes: Uint8Array): Dataset {
  return valueOf(loadDataset(bytes, BARE));
}

function codesOf(bytes: Uint8Array): IssueCode[] {
  return issuesOf(loadDataset(bytes, BARE)).map(({ code }) => code);
}

/** Without a published count, beside which small tables are doubtful. */
const BARE = { ...REFERENCE, published: null };

describe('loadDataset', () => {
  test('reads the facts without a warning: 3,622 deaths in 32 countries', () => {
    const dataset = load(REAL);
    expect(codesOf(REAL)).toEqual([]);
    expect(dataset.fatalities).toHaveLength(32);
    expect(dataset.fatalities.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(3622);
  });

  test('gives a row its country, deaths, sources and note', () => {
    expect(load(REAL).fatalities.find(({ country }) => country.iso3 === 'POL')).toEqual({
      country: countryOf('POL'),
      deaths: 44,
      sources: ['wikipedia-list', 'demagog-2021'],
      note: '43 soldiers and one civilian army employee.',
    });
  });

  test('of three columns gives the same counts as the full file', () => {
    const full = load(REAL);
    const rows = full.fatalities.map(
      ({ country, deaths }) => `${country.name},${country.iso3},${deaths}`,
    );
    expect(countsOf(load(deadOf(...rows)))).toEqual(countsOf(full));
  });

  test('leaves sources empty and the note null where their columns are missing', () => {
    const [row] = load(deadOf(',USA,3600')).fatalities;
    expect(row).toEqual({ country: countryOf('USA'), deaths: 3600, sources: [], note: null });
  });

  test('puts Americans first, then most deaths, then names in order', () => {
    const rows = [',NOR,10', ',GBR,3000', ',NZL,10', ',USA,500', ',DNK,44'];
    const codes = countsOf(load(deadOf(...rows))).map(([iso3]) => iso3);
    expect(codes).toEqual(['USA', 'GBR', 'DNK', 'NZL', 'NOR']);
  });

  test('keeps a country without deaths', () => {
    expect(countsOf(load(deadOf(',USA,3600', ',ISL,0')))).toEqual([
      ['USA', 3600],
      ['ISL', 0],
    ]);
  });

  test('shows the name of countries.csv, whatever the file calls the country', () => {
    const [, row] = load(deadOf('US,USA,3500', 'Czech Republic,cze,14')).fatalities;
    expect(row?.country.name).toBe('Czechia');
  });

  test('finds a name that belongs to another country in any case', () => {
    expect(codesOf(deadOf(',USA,2461', ' DENMARK ,DEU,62'))).toEqual(['name-of-another']);
  });

  test('reads thousands as numbers', () => {
    expect(countsOf(load(fixture('csv/thousands-read.csv')))).toEqual([
      ['USA', 2461],
      ['GBR', 1161],
    ]);
  });

  test('collects every issue of every row', () => {
    const bytes = deadOf('=x,GER,4O', 'Denmark,DNK', ',SWE,1', ',SWE,5');
    expect(linesOf(issuesOf(loadDataset(bytes, BARE)))).toEqual([
      ['error', 'unsafe-cell', 2, 'country', '=x'],
      ['warning', 'code-read', 2, 'iso3', 'GER'],
      ['error', 'not-a-number', 2, 'deaths', '4O'],
      ['error', 'ragged-row', 3, null, 'Denmark,DNK'],
      ['error', 'more-before-joining', 4, 'deaths', '1'],
      ['error', 'country-twice', 5, 'iso3', 'SWE'],
      ['error', 'no-americans', null, null, null],
    ]);
  });

  test('lists issues row by row, in whatever part of the check they were found', () => {
    const bytes = deadOf('Sweden,SWE,5', 'Sweden,SWE,5', 'Germany,GXX,4O');
    const lines = issuesOf(loadDataset(bytes, BARE)).map(({ line }) => line);
    expect(lines).toEqual([3, 4, 4, null]);
  });

  test.each<[string, string[], unknown[][]]>([
    [
      'an unknown code',
      [',USA,3600', 'United Kingdon,GBX,4s7'],
      [
        ['unknown-country', 3, 'iso3', 'GBX'],
        ['not-a-number', 3, 'deaths', '4s7'],
      ],
    ],
    [
      'a name that does not fit its code',
      [',USA,3600', 'Denmark,DEU,-62'],
      [
        ['name-of-another', 3, 'country', 'Denmark'],
        ['negative-number', 3, 'deaths', '-62'],
      ],
    ],
    [
      'a country that was above, which then stands twice',
      [',USA,3600', ',DNK,44', ',dnk,'],
      [
        ['country-twice', 4, 'iso3', 'dnk'],
        ['missing-value', 4, 'deaths', ''],
      ],
    ],
    [
      'parts of a country that have no code of their own',
      [',USA,3600', ',GBR,44', 'Scotland,,3', 'Wales,UK,4'],
      [
        ['code-read', 4, 'country', 'Scotland'],
        ['country-twice', 4, 'country', 'Scotland'],
        ['code-read', 5, 'iso3', 'UK'],
        ['country-twice', 5, 'iso3', 'UK'],
      ],
    ],
    [
      'a country that comes again below',
      [',USA,3600', ',DNK,x', ',DNK,44'],
      [
        ['not-a-number', 3, 'deaths', 'x'],
        ['country-twice', 4, 'iso3', 'DNK'],
      ],
    ],
    [
      'deaths that are too few, beside a name that can not be shown',
      [',USA,3600', '=x,SWE,1'],
      [
        ['unsafe-cell', 3, 'country', '=x'],
        ['more-before-joining', 3, 'deaths', '1'],
      ],
    ],
  ])('finds beside a cell that it can not read %s', (_name, rows, expected) => {
    const issues = issuesOf(loadDataset(deadOf(...rows), BARE));
    expect(linesOf(issues).map(([, ...rest]) => rest)).toEqual(expected);
  });

  test.each<[string, string[], IssueCode[]]>([
    ['no total of what could not be read', [',USA,3600x', ',DNK,44'], ['not-a-number']],
    ['too few deaths of no number', [',USA,3600', ',ROU,x'], ['not-a-number']],
    [
      'no country of no code',
      [',USA,3600', 'Atlantis,,44', ',,44'],
      Array(2).fill('missing-value'),
    ],
    ['no Americans where only their code is wrong', ['United States,UX,3600'], ['unknown-country']],
    ['no lack of Americans where only their code is missing', ['U.S.A.,,3600'], ['code-read']],
    ['no deaths twice in the row of a total', [',USA,11000', 'Total,ALL,11000'], ['total-row']],
    ['no deaths twice of a country twice', [',USA,11000', ',USA,11000'], ['country-twice']],
  ])('concludes %s', (_name, rows, codes) => {
    expect(codesOf(deadOf(...rows))).toEqual(codes);
  });

  test('counts the readable numbers of rows with other errors towards what is too much', () => {
    expect(codesOf(deadOf(',USA,3600', '=x,DNK,20000'))).toEqual([
      'unsafe-cell',
      'too-many-deaths',
    ]);
  });

  test('tells of a row the same but its number, whether that can be read or not', () => {
    const name = fc.constantFrom('', 'Denmark', 'germany', '=x', 'Atlantis');
    const code = fc.constantFrom('DNK', 'dnk', 'DEU', 'GER', '', '@', 'USA');
    const rows = fc.array(fc.tuple(name, code, fc.constantFrom('50', '4O')), {
      minLength: 1,
      maxLength: 4,
    });
    const apartFromNumbers = (all: readonly (readonly string[])[]) => {
      const bytes = deadOf(',USA,3600', ...all.map((cells) => cells.join(',')));
      const lines = linesOf(issuesOf(loadDataset(bytes, BARE)));
      return lines.filter(([, , line, column]) => line !== null && column !== 'deaths');
    };
    fc.assert(
      fc.property(rows, (all) => {
        const mended = all.map(([country, iso3]) => [country, iso3, '50']);
        expect(apartFromNumbers(all)).toEqual(apartFromNumbers(mended));
      }),
    );
  });

  test('checks the other cells of a file without a needed column', () => {
    expect(codesOf(bytesOf('label,deaths\nUSA,x\n'))).toEqual(['missing-column', 'not-a-number']);
  });

  test.each([
    ['country,deaths\nUnited States,3600\n,3622\n', ['missing-value', 3, 'country']],
    ['country,iso3,deaths\nUnited States,,3600\n,,3622\n', ['missing-value', 3, 'iso3']],
    ['country,killed\n', ['no-rows', null, null]],
  ])('tells of no column and no rows that are not there: %j', (text, told) => {
    const errors = issuesOf(loadDataset(bytesOf(text), BARE)).filter(
      ({ severity, code }) => severity === 'error' && code !== 'missing-column',
    );
    expect(errors.map(({ code, line, column }) => [code, line, column])).toEqual([told]);
  });

  test('misses no cell where only the header ends with separators', () => {
    expect(codesOf(bytesOf('country,iso3,deaths,,\n,USA,3600\n'))).toEqual([]);
  });

  test('ignores what stands in columns that it does not know', () => {
    expect(codesOf(bytesOf('country,iso3,deaths,rank,rank\n,USA,3600,=1,\u202e\n'))).toEqual([]);
  });

  test('has no Americans if their deaths are 0', () => {
    expect(linesOf(issuesOf(loadDataset(deadOf(',USA,0', ',GBR,3600'), BARE)))).toEqual([
      ['error', 'no-americans', 2, 'deaths', '0'],
    ]);
  });

  test('does not miss the Americans whose row is broken', () => {
    expect(codesOf(deadOf(',usa,2461x'))).toEqual(['not-a-number']);
  });

  test.each([
    [MAX_DEATHS, []],
    [MAX_DEATHS + 1, ['too-many-deaths']],
  ])('with %i deaths gives %j', (deaths, codes) => {
    expect(codesOf(deadOf(`,USA,${deaths}`))).toEqual(codes);
  });

  test.each([
    [2218, 1144, ['americans-far-from-published']],
    [2219, 1030, []],
    [2711, 1258, []],
    [2712, 1144, ['americans-far-from-published']],
    [2465, 1029, ['others-far-from-published']],
    [2465, 1259, ['others-far-from-published']],
    [1144, 2465, ['americans-far-from-published', 'others-far-from-published']],
  ])(
    'of %i Americans and %i others beside 2,465 and 1,144 gives %j',
    (americans, others, codes) => {
      const bytes = deadOf(`,USA,${americans}`, `,GBR,${others}`);
      expect(issuesOf(loadDataset(bytes, REFERENCE)).map(({ code }) => code)).toEqual(codes);
    },
  );

  test('compares with no published total where there is none', () => {
    const result = loadDataset(deadOf(',USA,1'), BARE);
    expect(issuesOf(result)).toEqual([]);
  });

  test.each([
    [2, []],
    [1, ['more-before-joining']],
  ])('of %i Romanians, two of whom died before joining, gives %j', (deaths, codes) => {
    expect(codesOf(deadOf(',USA,3600', `,ROU,${deaths}`))).toEqual(codes);
  });
});

describe('loadDataset never throws and gives a dataset or issues', () => {
  function expectVerdict(bytes: Uint8Array): void {
    const result = loadDataset(bytes, REFERENCE);
    if (result.ok) expect(result.value.fatalities[0]?.country.iso3).toBe('USA');
    else expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
  }

  test('of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectVerdict), { numRuns: 1000 });
  });

  test('of any text under the header', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, (rest) => expectVerdict(deadOf(',USA,3600', rest))),
      { numRuns: 1000 },
    );
  });

  test('of the facts with some bytes changed or cut off', () => {
    const change = fc.tuple(fc.nat({ max: REAL.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 8 }),
        fc.nat({ max: REAL.length }),
        (changes, end) => {
          const bytes = REAL.slice();
          for (const [place, byte] of changes) bytes[place] = byte;
          expectVerdict(bytes);
          expectVerdict(bytes.slice(0, end));
        },
      ),
      { numRuns: 300 },
    );
  });
});
