// The same verdict for every fixture, whoever asks: page and build (loadDataset), desk, command line.
import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../../../src/dataset/issue';
import { loadDataset, readFatalitiesTable } from '../../../src/dataset/loadDataset';
import { codeNamed } from '../../../src/dataset/names/codeNamed';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { readFatalitiesFile } from '../../../src/desk/file/readFatalitiesFile';
import { checkData } from '../../../src/desk/file/checkData';
import {
  countsOf,
  FACT_FILES,
  FACTS,
  fixture,
  fixtureNames,
  issuesOf,
  linesOf,
  REFERENCE,
  valueOf,
} from '../dataset/files';

const FILES = ['csv/', 'csv/odd/', 'csv/programs/', 'csv/kinds/'].flatMap((folder) =>
  fixtureNames(folder).map((name) => `${folder}${name}.csv`),
);

/** Files as LibreOffice 7.4 wrote them: separator and encoding, and each issue by code and line. */
const PROGRAMS: Readonly<
  Record<string, readonly [string, string, ...(readonly [IssueCode, number | null])[]]>
> = {
  'de-ch-grouped-utf-8': [';', 'utf-8', ['thousands-read', 2], ['thousands-read', 3]],
  'de-grouped-all-quoted-windows-1252': [
    ';',
    'windows-1252',
    ['thousands-read', 2],
    ['thousands-read', 3],
  ],
  'de-grouped-utf-8': [';', 'utf-8', ['thousands-read', 2], ['thousands-read', 3]],
  'de-semicolons-utf-8': [';', 'utf-8'],
  'de-semicolons-windows-1252': [';', 'windows-1252'],
  'en-all-quoted': [',', 'utf-8'],
  'en-ascii': [',', 'utf-8', ['unknown-name', 4]],
  'en-blank-row': [',', 'utf-8'],
  'en-commas-utf-16': [',', 'utf-16le'],
  'en-commas-utf-8': [',', 'utf-8'],
  'en-grouped-as-shown': [',', 'utf-8', ['thousands-read', 2], ['thousands-read', 3]],
  'en-grouped-as-stored': [',', 'utf-8', ['thousands-read', 2], ['thousands-read', 3]],
  'en-no-quotes': ['', '', ['stray-quote', 3]],
  'en-pipes': ['|', 'utf-8'],
  'en-single-quotes': ['', '', ['stray-quote', 3]],
  'en-tabs-utf-16': ['\t', 'utf-16le'],
  'en-tabs-utf-8': ['\t', 'utf-8'],
  'en.html': ['', '', ['web-page', null]],
  'en.ods': ['', '', ['spreadsheet-file', null]],
  'en.xlsx': ['', '', ['spreadsheet-file', null]],
  'fr-grouped-utf-8': [';', 'utf-8', ['thousands-read', 2], ['thousands-read', 3]],
  'fr-grouped-windows-1252': [';', 'windows-1252', ['thousands-read', 2], ['thousands-read', 3]],
};

test('there are more than two hundred bad or odd files', () => {
  expect(FILES.length).toBeGreaterThan(200);
});

describe('page, build, desk and command line say the same of', () => {
  test.each(FILES)('%s', (path) => {
    const bytes = fixture(path);
    const reference = referenceFrom(FACTS, codeNamed);
    const page = loadDataset(bytes, reference);
    const desk = readFatalitiesFile(bytes, reference);
    const line = checkData({ ...FACT_FILES, fatalities: bytes });
    expect(linesOf(desk.issues)).toEqual(linesOf(issuesOf(page)));
    expect(linesOf(line.issues.map(({ issue }) => issue))).toEqual(linesOf(issuesOf(page)));
    expect(desk.dataset).toEqual(page.ok ? page.value : null);
    expect(line.dataset).toEqual(page.ok ? page.value : null);
  });
});

describe('a file as a program wrote it', () => {
  test('is one of these', () => {
    expect(fixtureNames('csv/programs/').sort()).toEqual(Object.keys(PROGRAMS).sort());
  });

  test.each(Object.entries(PROGRAMS))('%s', (name, [separator, encoding, ...issues]) => {
    const bytes = fixture(`csv/programs/${name}.csv`);
    const result = loadDataset(bytes, { ...REFERENCE, published: null });
    expect(issuesOf(result).map(({ code, line }) => [code, line])).toEqual(issues);
    const { table } = readFatalitiesTable(bytes);
    expect([table?.separator ?? '', table?.encoding ?? '']).toEqual([separator, encoding]);
    if (table === null) return;
    expect(countsOf(valueOf(result))).toEqual([
      ['USA', 2461],
      ['GBR', 1000],
      ['TUR', 15],
    ]);
    const notes = valueOf(result).fatalities.map(({ note }) => note);
    expect(notes[1]).toBe('405 by "hostile" action');
    expect(notes[2]).toBe(name === 'en-ascii' ? notes[2] : 'Zwölf bei einem Absturz; drei später');
  });
});
