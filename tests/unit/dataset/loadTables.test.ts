import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES, type TableName } from '../../../src/dataset/dataset';
import { loadTables } from '../../../src/dataset/loadTables';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { bytesOf, countryOf, FACT_FILES, FACTS, issuesOf, linesOf } from './files';

function issuesWith(table: TableName, text: string): ReturnType<typeof issuesOf> {
  return issuesOf(loadTables({ ...FACT_FILES, [table]: bytesOf(text) }));
}

const COUNTRIES_HEADER =
  'iso3,name,joined_nato,deaths_before_joining_nato,region,population_2011\n';
const COUNTRIES = `${COUNTRIES_HEADER}USA,United States,1949-08-24,,north-america,1000
ESP,Spain,1982-05-30,,europe,1000
DNK,Denmark,1949-08-24,,europe,1000
`;

describe('loadTables', () => {
  test('reads the facts without a warning', () => {
    expect(issuesOf(loadTables(FACT_FILES))).toEqual([]);
  });

  test('gives a row of each table its types', () => {
    expect(countryOf('ROU')).toEqual({
      iso3: 'ROU',
      name: 'Romania',
      joinedNato: '2004-03-29',
      deathsBeforeJoining: 2,
      region: 'europe',
      population: 20147528,
    });
    expect(FACTS.periods.at(-2)).toEqual({
      from: 2012,
      to: 2014,
      americans: 492,
      others: 148,
      source: 'icasualties-by-year',
      note: 'The source gives these three years together.',
    });
    expect(FACTS.publishedCounts[3]).toEqual({
      id: 'icasualties-2014',
      label: 'iCasualties, end of 2014',
      counter: 'iCasualties at the end of the combat mission',
      asOf: '2014-12-31',
      americans: 2356,
      others: 1129,
      covers: 'all-others',
      includes: 'every other country',
      source: 'icasualties-by-year',
    });
    expect(FACTS.sensitivities[2]).toEqual({
      id: 'american-military-only',
      label: 'with the American count that leaves out some deaths in other theatres',
      iso3: 'USA',
      countsFrom: 2461,
      countsTo: 2402,
      short: 'without Americans elsewhere',
      source: 'wikimili-us',
    });
    expect(FACTS.toll[0]).toEqual({
      group: 'Afghan soldiers and police',
      deaths: 66000,
      atMost: 69000,
      kind: 'estimate',
      asOf: '2021-04-16',
      source: 'ap-2021',
    });
    expect(FACTS.sources.find(({ id }) => id === 'demagog-2021')).toMatchObject({
      publisher: 'Demagog',
      published: '2021-08',
    });
    expect(FACTS.corrections).toEqual([
      { date: '2026-11-22', what: 'First published', was: null, now: null },
    ]);
  });

  test('reads an empty cell of a country as not known', () => {
    expect(countryOf('ARM')).toMatchObject({ joinedNato: null, deathsBeforeJoining: null });
    const text = `${COUNTRIES}ARM,Armenia,,,asia,\n`;
    const result = loadTables({ ...FACT_FILES, countries: bytesOf(text) });
    expect(result.ok && result.value.countries[3]?.population).toBeNull();
  });

  test.each<[string, TableName, string, unknown[][]]>([
    [
      'a country twice, by code or by name',
      'countries',
      `${COUNTRIES}dnk,Dane-land,,,europe,1\nDEU,Denmark,,,europe,1\n`,
      [
        ['country-twice', 5, 'iso3', 'dnk'],
        ['country-twice', 6, 'name', 'Denmark'],
      ],
    ],
    [
      'deaths before joining without a day of joining',
      'countries',
      `${COUNTRIES}ARM,Armenia,,2,asia,1\n`,
      [['missing-value', 5, 'joined_nato', '']],
    ],
    [
      'a sensitivity of an unknown country',
      'sensitivities',
      'id,iso3,counts_from,counts_to,short,label,source\na,GER,0,1,b,b,ap-2021\n',
      [['unknown-country', 2, 'iso3', 'GER']],
    ],
    [
      'a change in place of a number to change to',
      'sensitivities',
      'id,iso3,counts_from,counts_to,short,label,source\na,DNK,44,-1,b,b,ap-2021\n',
      [['negative-number', 2, 'counts_to', '-1']],
    ],
    [
      'a group of the toll twice',
      'afghan-toll',
      'group,deaths,at_most,kind,as_of,source\na,1,,count,2021-01-01,ap-2021\na,2,,count,2021-01-01,ap-2021\n',
      [['id-twice', 3, 'group', 'a']],
    ],
    [
      'periods that share their last year',
      'periods',
      'from,to,americans,others,source\n2001,2002,1,1,ap-2021\n2002,2002,1,1,ap-2021\n',
      [['overlapping-periods', 3, 'from', '2002']],
    ],
    [
      'an unknown source and an id twice beside numbers that it can not read',
      'published-counts',
      'id,label,counter,as_of,americans,others,covers,includes,source\na,b,b,2021-01-01,x,1,nato,c,ap-2021\na,b,b,2021-01-01,1,y,nato,c,hearsay\n',
      [
        ['not-a-number', 2, 'americans', 'x'],
        ['not-a-number', 3, 'others', 'y'],
        ['id-twice', 3, 'id', 'a'],
        ['unknown-source', 3, 'source', 'hearsay'],
      ],
    ],
    [
      'no id twice in ids that it can not read',
      'sensitivities',
      'id,iso3,counts_from,counts_to,short,label,source\na b,DNK,0,1,b,b,ap-2021\na b,=,0,1,b,b,=\n',
      [
        ['not-an-id', 2, 'id', 'a b'],
        ['not-an-id', 3, 'id', 'a b'],
        ['unsafe-cell', 3, 'iso3', '='],
        ['unsafe-cell', 3, 'source', '='],
      ],
    ],
    [
      'nothing more in cells that it can not read',
      'periods',
      'from,to,americans,others,source\n2001,2oo2,1,1,ap-2021\n2oo1,2002,1,1,@\n',
      [
        ['not-a-year', 2, 'to', '2oo2'],
        ['not-a-year', 3, 'from', '2oo1'],
        ['unsafe-cell', 3, 'source', '@'],
      ],
    ],
    [
      'that a day of joining can not be read, and not that it is missing',
      'countries',
      `${COUNTRIES}ARM,Armenia,soon,2,asia,1\narm,,,,asia,1\n`,
      [
        ['not-a-date', 5, 'joined_nato', 'soon'],
        ['missing-value', 6, 'name', ''],
        ['country-twice', 6, 'iso3', 'arm'],
      ],
    ],
    [
      'no older date beside one that it can not read',
      'corrections',
      'date,what,was,now\n2026-02-01,a,,\nlater,b,,\n2026-01-01,c,,\n',
      [['not-a-date', 3, 'date', 'later']],
    ],
    [
      'an event without a source, with one that is not known, and one that is too early',
      'events',
      'date,what,source,checked\n2026-02-01,a,,\n2026-02-01,b,ap-2021 hearsay,\n2026-01-31,c,ap-2021,soon\n',
      [
        ['missing-value', 2, 'source', ''],
        ['not-a-date', 4, 'checked', 'soon'],
        ['dates-out-of-order', 4, 'date', '2026-01-31'],
        ['unknown-source', 3, 'source', 'ap-2021 hearsay'],
      ],
    ],
    ['a table without rows', 'corrections', 'date,what,was,now\n', [['no-rows', null, null, null]]],
  ])('finds %s', (_name, table, text, expected) => {
    const issues = issuesWith(table, text);
    expect(linesOf(issues).map(([, ...rest]) => rest)).toEqual(expected);
    expect(issues.every((issue) => issue.table === table)).toBe(true);
  });

  test('takes two corrections of one day', () => {
    const text = 'date,what,was,now\n2026-02-01,a,,\n2026-02-01,b,43,44\n';
    expect(issuesWith('corrections', text)).toEqual([]);
  });

  test.each<[TableName, string]>([
    ['periods', 'icasualties-final'],
    ['published-counts', 'costs-of-war-2021'],
    ['sensitivities', 'wikimili-us'],
    ['afghan-toll', 'ap-2021'],
  ])('looks up the sources of %s', (table, source) => {
    const text = new TextDecoder().decode(FACT_FILES[table]);
    const issues = issuesWith(table, text.replace(`,${source}`, ',hearsay'));
    expect(issues).toMatchObject([{ code: 'unknown-source', table, found: 'hearsay' }]);
  });

  test.each<[TableName, string]>([
    ['published-counts', 'icasualties-2014'],
    ['sensitivities', 'denmark-older'],
    ['sources', 'nato-members'],
  ])('finds an id that is twice in %s', (table, id) => {
    const text = new TextDecoder().decode(FACT_FILES[table]);
    const row = text.split('\n').find((line) => line.startsWith(`${id},`));
    const issues = issuesWith(table, `${text}${row}\n`);
    expect(issues).toMatchObject([{ code: 'id-twice', table, found: id }]);
  });

  test('names the table of each issue and lists those of all tables', () => {
    const result = loadTables({
      ...FACT_FILES,
      periods: bytesOf(''),
      corrections: bytesOf('date,what\n'),
    });
    expect(issuesOf(result).map(({ table, code }) => [table, code])).toEqual([
      ['periods', 'empty-file'],
      ['corrections', 'missing-column'],
      ['corrections', 'missing-column'],
      ['corrections', 'no-rows'],
    ]);
  });

  test('says nothing about references to a table that could not be read', () => {
    const issues = issuesOf(
      loadTables({ ...FACT_FILES, sources: bytesOf(''), countries: bytesOf('') }),
    );
    expect(issues.map(({ table, code }) => [table, code])).toEqual([
      ['countries', 'empty-file'],
      ['sources', 'empty-file'],
    ]);
  });

  test('never throws, whatever the bytes of a table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLE_NAMES),
        fc.uint8Array({ maxLength: 200 }),
        (table, bytes) => {
          expect(loadTables({ ...FACT_FILES, [table]: bytes }).ok).toBe(false);
        },
      ),
    );
  });
});

describe('referenceFrom', () => {
  test('takes every country, and the newest published count of each side', () => {
    expect(referenceFrom(FACTS)).toMatchObject({
      countries: FACTS.countries,
      published: { americans: 2465, others: 1144 },
      present: null,
      sourceIds: new Set(FACTS.sources.map(({ id }) => id)),
      changedCounts: new Map([
        ['ESP', 35],
        ['DNK', 44],
        ['USA', 2461],
      ]),
    });
  });

  test('takes the newest count, not the first', () => {
    const publishedCounts = FACTS.publishedCounts.toReversed();
    expect(referenceFrom({ ...FACTS, publishedCounts }).published?.others).toBe(1144);
  });

  test('takes no count of NATO alone, and none without Americans', () => {
    const [first, ...rest] = FACTS.publishedCounts;
    if (first === undefined) throw new Error('no count');
    const later = { ...first, asOf: '2027-01-01' };
    for (const other of [
      { ...later, covers: 'nato' as const },
      { ...later, americans: null },
    ]) {
      const publishedCounts = [other, first, ...rest];
      expect(referenceFrom({ ...FACTS, publishedCounts }).published?.others).toBe(1144);
    }
  });

  test('has no published total without a count', () => {
    expect(referenceFrom({ ...FACTS, publishedCounts: [] }).published).toBeNull();
  });
});
