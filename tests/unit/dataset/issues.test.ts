// Every issue code with its fixture: the exact issues that the file gives.

import { describe, expect, test } from 'vitest';
import type { Dataset, Reference, TableName } from '../../../src/dataset/dataset';
import { ISSUE_CODES, type IssueCode } from '../../../src/dataset/issue';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { loadTables } from '../../../src/dataset/loadTables';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import {
  FACT_FILES,
  FACTS,
  deadOf,
  fixture,
  fixtureNames,
  issuesOf,
  linesOf,
  REFERENCE,
  valueOf,
  type IssueLine,
} from './files';

const OF_THE_DEAD: Partial<Record<IssueCode, readonly IssueLine[]>> = {
  'too-large': [['error', 'too-large', null, null, '1000001']],
  'empty-file': [['error', 'empty-file', null, null, null]],
  'spreadsheet-file': [['error', 'spreadsheet-file', null, null, null]],
  'web-page': [['error', 'web-page', null, null, null]],
  'other-file': [['error', 'other-file', null, null, null]],
  'unclosed-quote': [['error', 'unclosed-quote', 3, 'note', '"37 in combat\nPoland,POL,44,\n']],
  'text-after-quote': [
    ['error', 'text-after-quote', 3, 'country', '"Den"mark'],
    ['error', 'text-after-quote', 4, 'note', '"soldiers" and one civilian'],
  ],
  'stray-quote': [['error', 'stray-quote', 3, 'note', 'called "fallen" there']],
  'missing-column': [
    ['error', 'missing-column', 1, 'deaths', 'label, people'],
    ['error', 'missing-column', 1, 'iso3', 'label, people'],
  ],
  'doubled-column': [['error', 'doubled-column', 1, 'deaths', 'Deaths']],
  'merged-heading': [
    ['error', 'merged-heading', 1, 'deaths', 'Deaths'],
    ['error', 'missing-value', 2, 'iso3', ''],
  ],
  'other-heading': [['warning', 'other-heading', 1, 'deaths', 'Total deaths']],
  'swallowed-rows': [
    ['error', 'swallowed-rows', 3, 'note', 'in combat\nHungary,HUN,7,\nSweden,SWE,5,'],
  ],
  'people-listed': [
    ['error', 'people-listed', 1, 'deaths', null],
    ['warning', 'header-read', 1, 'country', 'Nationality'],
  ],
  'ragged-row': [
    ['error', 'ragged-row', 3, null, 'Denmark,DNK'],
    ['error', 'ragged-row', 4, null, 'Poland,POL,44,43 soldiers,one civilian'],
  ],
  'split-number': [
    ['error', 'split-number', 2, 'deaths', '2,461'],
    ['error', 'ragged-row', 3, null, 'United Kingdom,GBR,1,161,'],
  ],
  'no-rows': [['error', 'no-rows', null, null, null]],
  'unsafe-cell': [
    ['error', 'unsafe-cell', 2, 'country', '=1+1'],
    ['error', 'unsafe-cell', 3, 'deaths', '+44'],
    ['error', 'unsafe-cell', 4, 'note', '@SUM(A1)'],
    ['error', 'unsafe-cell', 5, 'note', "-2+3+cmd|' /C calc'!A0"],
    ['error', 'unsafe-cell', 6, 'note', 'a bell\u0007'],
    ['error', 'unsafe-cell', 7, 'note', 'a turn \u202eof direction'],
  ],
  'spreadsheet-error': [
    ['error', 'spreadsheet-error', 2, 'note', '#REF!'],
    ['error', 'spreadsheet-error', 3, 'deaths', '#DIV/0!'],
    ['error', 'spreadsheet-error', 4, 'iso3', '#NAME?'],
    ['error', 'spreadsheet-error', 5, 'country', '#NV'],
    ['error', 'spreadsheet-error', 6, 'deaths', '########'],
    ['error', 'spreadsheet-error', 7, 'note', 'Err:502'],
    ['error', 'spreadsheet-error', 9, 'deaths', '#WERT!'],
    ['error', 'spreadsheet-error', 10, 'deaths', '#N/A'],
  ],
  'lost-character': [['warning', 'lost-character', 4, 'note', 'from the minist\ufffdre']],
  'missing-value': [
    ['error', 'missing-value', 3, 'iso3', ''],
    ['error', 'missing-value', 4, 'deaths', ' '],
  ],
  'not-a-number': [
    ['error', 'not-a-number', 3, 'deaths', '4O'],
    ['error', 'not-a-number', 4, 'deaths', '44.5'],
    ['error', 'not-a-number', 5, 'deaths', '0x35'],
    ['error', 'not-a-number', 6, 'deaths', '9e1'],
    ['error', 'not-a-number', 7, 'deaths', '1/59'],
    ['error', 'not-a-number', 8, 'deaths', '1,23'],
    ['error', 'not-a-number', 9, 'deaths', '١٥'],
    ['error', 'not-a-number', 10, 'deaths', '1 234,567'],
  ],
  'negative-number': [
    ['error', 'negative-number', 3, 'deaths', '-44'],
    ['error', 'negative-number', 4, 'deaths', '−44'],
  ],
  'thousands-read': [
    ['warning', 'thousands-read', 2, 'deaths', '2,461'],
    ['warning', 'thousands-read', 3, 'deaths', '1.161'],
  ],
  'unknown-country': [
    ['error', 'unknown-country', 3, 'iso3', 'GRM'],
    ['error', 'unknown-country', 4, 'iso3', 'UX'],
    ['error', 'unknown-country', 5, 'iso3', 'ATL'],
  ],
  'name-of-another': [['error', 'name-of-another', 3, 'country', 'Denmark']],
  'country-twice': [['error', 'country-twice', 4, 'iso3', 'dnk']],
  'no-americans': [['error', 'no-americans', null, null, null]],
  'too-many-deaths': [['error', 'too-many-deaths', null, 'deaths', '20001']],
  'more-before-joining': [['error', 'more-before-joining', 3, 'deaths', '4']],
  'no-population': [['warning', 'no-population', 4, 'iso3', 'GEO']],
  'unlisted-source': [['warning', 'unlisted-source', 3, 'source', 'wikipedia-list hearsay']],
  'change-silenced': [
    ['warning', 'change-silenced', 3, 'deaths', '43'],
    ['warning', 'change-silenced', 4, 'deaths', '36'],
  ],
  'others-far-from-published': [['warning', 'others-far-from-published', null, 'deaths', '44']],
  'americans-far-from-published': [
    ['warning', 'americans-far-from-published', null, 'deaths', '1161'],
  ],
  'header-read': [
    ['warning', 'header-read', 1, 'country', 'Land'],
    ['warning', 'header-read', 1, 'iso3', 'Code'],
    ['warning', 'header-read', 1, 'deaths', 'Tote (n)'],
  ],
  'garbled-letters': [
    ['warning', 'garbled-letters', 2, 'note', 'SÃ¸ren â€“ 43'],
    ['warning', 'garbled-letters', 3, 'note', 'S¿ren'],
  ],
  'placeholder-read': [
    ['warning', 'placeholder-read', 2, 'source', 'N/A'],
    ['warning', 'placeholder-read', 2, 'note', 'NULL'],
  ],
  'decimals-read': [['warning', 'decimals-read', 2, 'deaths', '2461.0']],
  'zip-file': [['error', 'zip-file', null, null, null]],
  'web-address': [
    ['error', 'web-address', null, null, 'https://docs.google.com/spreadsheets/d/1abc/edit#gid=0'],
  ],
  'total-row': [
    ['error', 'total-row', 4, null, 'Insgesamt · 3622'],
    ['error', 'total-row', 5, null, 'TOT · 3622'],
  ],
  'note-row': [
    ['error', 'note-row', 4, null, 'Source: Wikipedia'],
    ['error', 'note-row', 5, null, 'Deaths of all causes'],
  ],
  'code-read': [
    ['warning', 'code-read', 3, 'country', 'UK'],
    ['warning', 'code-read', 4, 'iso3', 'DK'],
    ['warning', 'code-read', 5, 'iso3', '276'],
    ['warning', 'code-read', null, 'iso3', '1'],
  ],
  'unknown-name': [['warning', 'unknown-name', 3, 'country', 'Albion']],
  'country-gone': [['warning', 'country-gone', null, 'country', 'Denmark']],
  'country-new': [['warning', 'country-new', null, 'country', 'Poland: 44']],
  'changed-by-half': [['warning', 'changed-by-half', null, 'deaths', 'Denmark: 44 → 100']],
  'notes-left-out': [['warning', 'notes-left-out', null, null, 'Denmark']],
  'sorted-alone': [['error', 'sorted-alone', null, 'deaths', null]],
};

const OF_TABLES: Partial<Record<IssueCode, readonly [TableName, readonly IssueLine[]]>> = {
  'not-a-date': [
    'afghan-toll',
    [
      ['error', 'not-a-date', 2, 'as_of', '16.04.2021'],
      ['error', 'not-a-date', 3, 'as_of', '2021-02-30'],
    ],
  ],
  'not-a-year': [
    'periods',
    [
      ['error', 'not-a-year', 2, 'to', '2O02'],
      ['error', 'not-a-year', 3, 'from', '03'],
    ],
  ],
  'not-a-code': ['countries', [['error', 'not-a-code', 5, 'iso3', 'UK']]],
  'not-an-id': ['sources', [['error', 'not-an-id', 2, 'id', 'ap 2021']]],
  'not-a-web-address': [
    'sources',
    [
      ['error', 'not-a-web-address', 2, 'url', 'javascript:alert(1)'],
      ['error', 'not-a-web-address', 3, 'url', 'www.example.org'],
    ],
  ],
  'unknown-value': ['afghan-toll', [['error', 'unknown-value', 2, 'kind', 'guess']]],
  'zero-population': ['countries', [['error', 'zero-population', 5, 'population_2011', '0']]],
  'id-twice': ['sensitivities', [['error', 'id-twice', 3, 'id', 'yak-42']]],
  'ends-before-start': ['periods', [['error', 'ends-before-start', 3, 'to', '2004']]],
  'overlapping-periods': ['periods', [['error', 'overlapping-periods', 4, 'from', '2003']]],
  'missing-years': ['periods', [['warning', 'missing-years', null, 'from', '2002, 2003']]],
  'years-far-from-published': [
    'periods',
    [
      ['warning', 'years-far-from-published', null, 'americans', '1966'],
      ['warning', 'years-far-from-published', null, 'others', '932'],
    ],
  ],
  'date-ahead': ['periods', [['warning', 'date-ahead', 14, 'to', '2101']]],
  'ends-below-start': [
    'afghan-toll',
    [
      ['error', 'ends-below-start', 2, 'at_most', '72'],
      ['error', 'ends-below-start', 4, 'at_most', '4000'],
    ],
  ],
  'unknown-source': ['afghan-toll', [['error', 'unknown-source', 2, 'source', 'hearsay']]],
  'dates-out-of-order': ['corrections', [['error', 'dates-out-of-order', 3, 'date', '2026-01-31']]],
};

/** Georgia's population is on file; without it the warning shows. */
const WITHOUT_GEORGIANS: Reference = {
  ...REFERENCE,
  countries: REFERENCE.countries.map((country) =>
    country.iso3 === 'GEO' ? { ...country, population: null } : country,
  ),
};

/** The table that readers see, for the codes that compare with it. */
const PRESENT = valueOf(
  loadDataset(deadOf(',USA,2461', ',GBR,1100', ',DNK,44'), { ...REFERENCE, published: null }),
);
const ORDERED = valueOf(
  loadDataset(deadOf(',USA,2461', ',GBR,1000', ',DNK,100'), { ...REFERENCE, published: null }),
);
/** Of which only Denmark has a source and a note. */
const NOTED: Dataset = {
  fatalities: PRESENT.fatalities.map((row) =>
    row.country.iso3 === 'DNK'
      ? { ...row, sources: ['wikipedia-list'], note: '37 in combat' }
      : row,
  ),
};
const REFERENCES: Partial<Record<IssueCode, Reference>> = {
  'change-silenced': { ...referenceFrom(FACTS), published: null },
  'no-population': WITHOUT_GEORGIANS,
  'country-gone': { ...REFERENCE, present: PRESENT },
  'country-new': { ...REFERENCE, present: PRESENT },
  'changed-by-half': { ...REFERENCE, present: PRESENT },
  'notes-left-out': { ...REFERENCE, present: NOTED },
  'sorted-alone': { ...REFERENCE, present: ORDERED },
};

describe('a fixture gives exactly the issues of its name', () => {
  test.each(Object.entries(OF_THE_DEAD))('%s', (code, expected) => {
    const reference = REFERENCES[code as IssueCode] ?? REFERENCE;
    expect(linesOf(issuesOf(loadDataset(fixture(`csv/${code}.csv`), reference)))).toEqual(expected);
  });

  test.each(Object.entries(OF_TABLES))('%s', (code, [table, expected]) => {
    const files = { ...FACT_FILES, [table]: fixture(`csv/${code}.csv`) };
    const issues = issuesOf(loadTables(files, '2100-12-31'));
    expect(linesOf(issues)).toEqual(expected);
    expect(new Set(issues.map((issue) => issue.table))).toEqual(new Set([table]));
  });

  test('for every code there is, and no fixture is without a code', () => {
    const codes = [...ISSUE_CODES].sort();
    expect(fixtureNames('csv/').sort()).toEqual(codes);
    expect([...Object.keys(OF_THE_DEAD), ...Object.keys(OF_TABLES)].sort()).toEqual(codes);
  });
});
