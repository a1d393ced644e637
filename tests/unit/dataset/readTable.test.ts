import { describe, expect, test } from 'vitest';
import { columnMeant } from '../../../src/dataset/csv/columnNames';
import { readTable, type TextTable } from '../../../src/dataset/csv/readTable';
import { MAX_BYTES } from '../../../src/dataset/csv/refuseFile';
import { detectSeparator } from '../../../src/dataset/csv/separator';
import { bytesOf, linesOf } from './files';

const NAMES = ['country', 'iso3', 'deaths'];

function tableOf(text: string): TextTable {
  const { table, issues } = readTable(bytesOf(text), NAMES);
  if (table === null) throw new Error(JSON.stringify(issues));
  return table;
}

describe('readTable', () => {
  test.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"a"b'],
    ['JSON', '[{"country":"Denmark"}]'],
    ['a text with formats', '{\\rtf1 country,iso3,deaths}'],
    ['JSON of numbers', '[ 2461, 1161]'],
    ['an empty list of JSON', '[]'],
    ['SYLK', 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"country"\r\nE\r\n'],
    ['DIF', 'TABLE\r\n0,1\r\n"EXCEL"'],
  ])('refuses %s in one sentence', (_name, text) => {
    const { table, issues } = readTable(bytesOf(text), NAMES);
    expect(table).toBeNull();
    expect(linesOf(issues)).toEqual([['error', 'other-file', null, null, null]]);
  });

  test.each([
    ['ID;Pays;iso3;deaths\n1;France;FRA;90\n', 1],
    ['ID;Pays;iso3;deaths\nFR;France;FRA;90\nC;Y;X;1\n', 1],
    ['[Draft] Coalition deaths\ncountry,iso3,deaths\nFrance,FRA,90\n', 2],
    ['[1] As counted in 2021\ncountry,iso3,deaths\nFrance,FRA,90\n', 2],
  ])('reads a table that begins a little like another kind of file: %j', (text, line) => {
    expect(tableOf(text).header.line).toBe(line);
  });

  test('takes the row with the most names for the header, and keeps the lines of the file', () => {
    const text = 'Deaths,,\n\nCountry,ISO3,Deaths\nDenmark,DNK,44\n';
    expect(tableOf(text)).toMatchObject({
      header: { line: 3, row: 3, cells: ['Country', 'ISO3', 'Deaths'] },
      rows: [{ line: 4, row: 4, cells: ['Denmark', 'DNK', '44'] }],
    });
  });

  test('takes the first row for the header where no row has a name', () => {
    expect(tableOf('Land,Tote\nDenmark,44\n').header.line).toBe(1);
  });

  test('tells what was read: encoding, separator, header and rows with their lines', () => {
    expect(tableOf('country;iso3\nDenmark;DNK\n')).toEqual({
      encoding: 'utf-8',
      separator: ';',
      repairs: [],
      header: { line: 1, row: 1, cells: ['country', 'iso3'] },
      rows: [{ line: 2, row: 2, cells: ['Denmark', 'DNK'] }],
    });
  });

  test('tells what was mended: a mark dropped, blank rows left out', () => {
    expect(tableOf('\ufeffcountry,iso3\n\nDenmark,DNK\n,\n').repairs).toEqual([
      'byte-order-mark',
      'blank-rows',
    ]);
  });

  test('keeps the line of a row under blank lines', () => {
    expect(tableOf('\n\ncountry,iso3\n\nDenmark,DNK').rows[0]?.line).toBe(5);
  });

  test.each([
    ['country,iso3,deaths', ','],
    ['country;iso3;deaths', ';'],
    ['country\tiso3\tdeaths', '\t'],
    ['"Country";"ISO3"', ';'],
    ['"Country" "ISO3"', ' '],
    ['"Country" ', ','],
    ['a,b,c;country;iso3', ';'],
    ['land;code', ';'],
    ['deaths', ','],
  ])('sees in %j the separator %j', (header, separator) => {
    expect(tableOf(`${header}\n`).separator).toBe(separator);
  });

  test.each([
    ['"Country\n(name)";"Deaths\n(total)"\n"Denmark, S.";44\n', ';'],
    ['"country\r\n";"iso3,\r\n a";"deaths"\r\n', ';'],
    ['A list of 5" guns\ncountry;iso3;deaths\n"Denmark";DNK;44\n', ';'],
  ])('sees the separator of headings with line breaks: %j', (text, separator) => {
    expect(detectSeparator(text, NAMES, columnMeant)).toBe(separator);
  });

  test.each([
    ['"country,iso3,deaths"', '"Denmark,DNK,44"'],
    ['"country,iso3,deaths";;', '"Denmark,DNK,44";;'],
    ['"country,iso3,deaths",,', '"Denmark,DNK,44",,'],
    ['"country,""iso3"",deaths";', '"""Denmark"",DNK,44"'],
  ])('takes whole rows out of one pair of marks: %j', (header, row) => {
    expect(tableOf(`${header}\r\n${row}\r\n`)).toMatchObject({
      separator: ',',
      repairs: ['quotes'],
      header: { line: 1, cells: ['country', 'iso3', 'deaths'] },
      rows: [{ line: 2, cells: ['Denmark', 'DNK', '44'] }],
    });
  });

  test('leaves out rows’ numbers that have no heading, in whatever order the rows were sorted', () => {
    expect(tableOf('country,deaths\n2,USA,2461\n0,UK,457\n1,Denmark,\n')).toMatchObject({
      repairs: ['row-numbers'],
      header: { cells: ['', 'country', 'deaths'] },
    });
  });

  test.each([
    ['the first rows are of thousands', 'deaths,country\n1,161,UK\n2,461,USA\n'],
    ['there is nothing behind the last heading', 'rank,country,deaths\n1,USA,2461,\n2,UK,457,\n'],
    ['a row has no number', 'country,deaths\n1,USA,2461\nTotal,3622\n'],
    ['there is no row', 'country,deaths\n'],
  ])('puts no heading before the first where %s', (_what, text) => {
    expect(tableOf(text).repairs).toEqual([]);
    expect(tableOf(text).header.cells).toEqual(text.split('\n')[0]?.split(','));
  });

  test('leaves quoted cells with a separator in them, beside others that are filled', () => {
    const { rows } = tableOf('"country, or area",deaths\n"Korea, South",\n"Denmark, S.",44\n');
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Korea, South', 'Denmark, S.']);
  });

  test('names the column of a bad quote', () => {
    const { table, issues } = readTable(bytesOf('country,iso3\nDenmark,"DNK"x\n'), NAMES);
    expect(table).toBeNull();
    expect(linesOf(issues)).toEqual([['error', 'text-after-quote', 2, 'iso3', '"DNK"x']]);
  });

  test('names no column where the bad quote is in the header', () => {
    const { issues } = readTable(bytesOf('country,"iso3"x\n'), NAMES);
    expect(linesOf(issues)).toEqual([['error', 'text-after-quote', 1, null, '"iso3"x']]);
  });

  test.each([
    [MAX_BYTES, true],
    [MAX_BYTES + 1, false],
  ])('of %i bytes is read: %s', (size, isRead) => {
    const text = 'country,iso3\n'.padEnd(size, '\n');
    expect(readTable(bytesOf(text), NAMES).table !== null).toBe(isRead);
  });

  test('refuses a file of separators and blank lines as empty', () => {
    expect(linesOf(readTable(bytesOf(',,\n,,\n'), NAMES).issues)).toEqual([
      ['error', 'empty-file', null, null, null],
    ]);
  });

  test('refuses the older spreadsheet format', () => {
    const { issues } = readTable(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), NAMES);
    expect(issues[0]?.code).toBe('spreadsheet-file');
  });

  test.each([
    [
      'PK\u0003\u0004..Index/Document.iwa..Metadata/Properties.plist',
      'spreadsheet-file',
      'Numbers',
    ],
    ['PK\u0003\u0004..Index/Tables/DataList-12.iwa', 'spreadsheet-file', 'Numbers'],
    ['PK\u0003\u0004..table.csv', 'zip-file', null],
    ['PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml', 'spreadsheet-file', null],
    ['PK\u0003\u0004..[Content_Types].xml..word/document.xml', 'other-file', 'document'],
    ['PK\u0003\u0004..[Content_Types].xml..ppt/presentation.xml', 'other-file', 'document'],
    [
      'PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'spreadsheet-file',
      null,
    ],
    ['PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text', 'other-file', 'document'],
    [
      '<?xml version="1.0"?>\n\n<office:document xmlns:office="urn">',
      'spreadsheet-file',
      'LibreOffice',
    ],
    ['<office:document office:version="1.3">', 'spreadsheet-file', 'LibreOffice'],
    ['<?xml version="1.0"?><html><body>', 'web-page', null],
  ])('tells what kind of file %j is', (text, code, program) => {
    expect(linesOf(readTable(bytesOf(text), NAMES).issues)).toEqual([
      ['error', code, null, null, program],
    ]);
  });
});
