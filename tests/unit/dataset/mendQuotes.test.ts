// Quotation marks that are mended leave sound cells beside them as they were.
import { expect, test } from 'vitest';
import { readTable } from '../../../src/dataset/csv/readTable';
import { bytesOf } from './files';

const NAMES = ['country', 'deaths', 'note'];

test.each([
  [
    'bare marks beside a cell of two lines, between tabs',
    'country\tdeaths\tnote\nUK\t457\t"one\ntwo"\nDenmark\t44\tthe "surge" year\n',
    ['one\ntwo', 'the "surge" year'],
  ],
  [
    'bare marks beside cells of two lines with marks and tabs, which begin and end a row',
    'note\tdeaths\tcountry\n"the ""one""\tand\r\ntwo"\t457\tUK\n"x" y "z"\t44\t"Den\nmark"\n',
    ['the "one"\tand\r\ntwo', '"x" y "z"'],
  ],
  [
    'space around cells beside one of two lines',
    '"country", "deaths", "note"\n"UK", "457", "one\ntwo"\n"Denmark", "44", "three"\n',
    ['one\ntwo', 'three'],
  ],
])('%s', (_what, text, notes) => {
  const { table, issues } = readTable(bytesOf(text), NAMES);
  expect(issues).toEqual([]);
  const place = table?.header.cells.indexOf('note') ?? -1;
  expect(table?.rows.map(({ cells }) => cells[place])).toEqual(notes);
});
