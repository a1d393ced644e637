// Spreadsheets and tables of web pages, as LibreOffice 7.4 wrote them, become the cells that they show.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/dataset/csv/readTable';
import { readSpreadsheet } from '../../../src/desk/sheets/readSpreadsheet';
import { readTables } from '../../../src/desk/sheets/readTables';
import { likelySheets, sheetText, type Sheet } from '../../../src/desk/sheets/sheet';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { bytesOf, issuesOf, REFERENCE } from '../dataset/files';

const file = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/sheets/${name}`));
const tablesIn = (html: string) => readTables(new JSDOM(html).window.document);
const codesOf = (sheet: Sheet) =>
  issuesOf(loadDataset(bytesOf(sheetText(sheet)), { ...REFERENCE, published: null })).map(
    ({ code, line }) => `${code} ${line}`,
  );

/** What is said of the press office's table, wherever it comes from; a note has two lines. */
const PRESS_ISSUES = [
  'header-read 3',
  'code-read 5',
  'not-a-number 6',
  'code-read 7',
  'code-read 10',
  'total-row 11',
  'note-row 12',
  'code-read null',
];

describe('a spreadsheet', () => {
  test('gives its cells, without the formats that they are shown in', async () => {
    const [sheet] = await readSpreadsheet(file('press.xlsx'));
    expect(sheet?.rows.slice(2, 7)).toEqual([
      ['', 'Country', 'Deaths', 'Remarks'],
      ['', 'United States', '2461', 'In and around Afghanistan'],
      ['', 'UK', '457', ''],
      ['', 'Canada', '159[1]', '[1] one of them outside'],
      ['', 'Danmark', '44', 'counted\nagain'],
    ]);
  });

  test('keeps a raised footnote apart from the number', async () => {
    const [sheet] = await readSpreadsheet(file('superscript.xlsx'));
    expect(sheet?.rows.find(([name]) => name === 'United Kingdom')).toContain('457[1]');
    expect(sheet && codesOf(sheet)).toContain('not-a-number 3');
  });

  test('is checked as a file is', async () => {
    const [sheet] = await readSpreadsheet(file('press.xlsx'));
    expect(sheet && codesOf(sheet)).toEqual(PRESS_ISSUES);
  });

  test('with fractions behind what it shows does not hide them', async () => {
    const [sheet] = await readSpreadsheet(file('numbers.xlsx'));
    expect(sheet?.rows.map((row) => row[2])).toEqual([
      'deaths',
      '2461.4',
      '457',
      '0',
      '159',
      '1234567890',
    ]);
    expect(sheet && codesOf(sheet)).toContain('not-a-number 2');
    expect(sheet && codesOf(sheet)).toContain('unsafe-cell 5');
  });

  test.each([
    ['one-of-sheets.xlsx', ['Dead']],
    ['two-tables.xlsx', ['2021', '2020']],
  ])('of %s has as the table %j', async (name, likely) => {
    const sheets = await readSpreadsheet(file(name));
    expect(likelySheets(sheets).map((sheet) => sheet.name)).toEqual(likely);
  });

  test.each(['press.ods', 'press.html'])('is not %s', async (name) => {
    await expect(readSpreadsheet(file(name))).rejects.toThrow();
  });
});

describe('a table with its marks', () => {
  test('gives what LibreOffice shows, and is checked as a file is', () => {
    const [sheet] = tablesIn(readFileSync('tests/fixtures/sheets/press.html', 'utf8'));
    expect(sheet?.rows[3]).toEqual(['United States', '2461', 'In and around Afghanistan']);
    expect(sheet && codesOf(sheet)).toEqual(PRESS_ISSUES);
  });

  test.each<[string, string, string[][]]>([
    [
      'cells that span',
      '<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d',
      [
        ['a', 'b', ''],
        ['', 'c', 'd'],
      ],
    ],
    ['a footnote without brackets', '<tr><td>2,461<sup>1</sup></td>', [['2,461[1]']]],
    ['a footnote', '<tr><td>2,461<sup><a href=#n>[1]</a></sup>', [['2,461[1]']]],
    [
      'what is not shown',
      '<tr><td><span style="display:none">0044</span>44<script>1</script>',
      [['44']],
    ],
    ['footnotes', '<tr><td>44<sup>1, 2</sup><td>44<sup>2)</sup>', [['44[1, 2]', '44[2)]']]],
    ['a letter that is raised', '<tr><td>44<sup>a</sup><td>44<sup>(1)</sup>', [['44a', '44(1)']]],
    [
      'what a style raises or lowers',
      '<tr><td>44<span style="font-size:9px;vertical-align: super">1</span><td>44<sub>1</sub>' +
        '<td>44<span data-style="vertical-align:sub">1</span><td>44<b style="vertical-align:30%">1</b>',
      [['44[1]', '44[1]', '44[1]', '44[1]']],
    ],
    [
      'what a style leaves on its line',
      '<tr><td style="vertical-align:sub">44<td>44<b style="vertical-align:0px">1</b>',
      [['44', '441']],
    ],
    [
      'what is not struck out',
      '<tr><td><s>43</s>44<td><del>43</del><ins>44</ins><td><strike>43</strike> 44' +
        '<td><span style="color:red; text-decoration:underline line-through">43</span>44' +
        '<td><span data-style="text-decoration-line:line-through">43</span>44<td><s>44</s>',
      [['44', '44', '44', '44', '44', '']],
    ],
    [
      'a cell that another says more of when it is pointed at',
      '<tr><td><a class="comment-indicator"></a><comment>one more in 2022<br></comment>44',
      [['44']],
    ],
    [
      'rows that are shown',
      '<tr><td>1<tr style="display:none"><td>2<tr hidden><td>3<tr data-style="display: none"><td>4' +
        '<tbody hidden><tr><td>5</tbody><tbody style="display:none"><tr><td>6</tbody><tr><td>7',
      [['1'], ['7']],
    ],
    [
      'rows that are not struck out',
      '<tr style="text-decoration:line-through"><td>1<tr><td>2',
      [['2']],
    ],
    ['what is made invisible', '<tr><td><i style="visibility:hidden">0</i>44', [['44']]],
    [
      'a flag before a name',
      '<tr><th><img src=f.png alt=flag>&nbsp;<a>United\n Kingdom</a>',
      [['United Kingdom']],
    ],
    ['lines in a cell', '<tr><td>one<br>two<td><p>a</p><p>b</p>', [['one\ntwo', 'a\n\nb']]],
    [
      'a number with a fraction behind it',
      '<tr><td sdval="2461.4">2,461<td x:num="44.0">44',
      [['2461.4', '44.0']],
    ],
    ['a day behind a number', '<tr><td sdval="45000">15.03.2023', [['15.03.2023']]],
    [
      'markup as text',
      '<tr><td>&lt;img src=x onerror=alert(1)&gt;',
      [['<img src=x onerror=alert(1)>']],
    ],
    ['a span of very many', '<tr><td colspan=99999999>a', [['a', ...Array<string>(199).fill('')]]],
  ])('reads %s', (_name, rows, cells) => {
    expect(tablesIn(`<table>${rows}</table>`)[0]?.rows).toEqual(cells);
  });

  test('leaves out a table that lays out others, and names them by their captions', () => {
    const html =
      '<table><tr><td><table><caption>Dead<tr><td>1</table><table><tr><td>2</table></table>';
    expect(tablesIn(html).map(({ name }) => name)).toEqual(['Dead', 'Table 2']);
  });
});

describe('a table with another in one of its cells', () => {
  const note = '<table><tr><td>one<td>died<tr><td>in 2022</table>';

  test('is read where it has a column of deaths', () => {
    const html = `<table><tr><th>Country<th>Deaths<th>Note<tr><td>Denmark<td>44<td>${note}</table>`;
    expect(likelySheets(tablesIn(html)).map(({ rows }) => rows)).toEqual([
      [
        ['Country', 'Deaths', 'Note'],
        ['Denmark', '44', 'one died\nin 2022'],
      ],
    ]);
  });

  test('is read where most of its rows have cells of their own', () => {
    const html = `<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>${note}<td></table>`;
    expect(tablesIn(html).map(({ rows }) => rows[0])).toEqual([
      ['a', 'b'],
      ['one', 'died'],
    ]);
  });

  test('gives way to the one in the cell, where that one has the deaths', () => {
    const html =
      '<table><tr><td>Press<td>Office<tr><td>Menu<td><table><tr><td>Country<td>Deaths<tr><td>UK<td>457</table></table>';
    expect(likelySheets(tablesIn(html)).map(({ rows }) => rows[1])).toEqual([['UK', '457']]);
  });
});

test.each([
  ['<div hidden>', '</div>'],
  ['<div style="display:none"><p>', '</div>'],
  ['<table><tr hidden><td>', '</table>'],
])('a table in %s is read only where no other has deaths', (before, after) => {
  const table = (deaths: number) => `<table><tr><td>deaths<tr><td>${deaths}</table>`;
  const html = `${before}${table(43)}${after}`;
  expect(likelySheets(tablesIn(html)).map(({ rows }) => rows[1])).toEqual([['43']]);
  expect(likelySheets(tablesIn(html + table(44))).map(({ rows }) => rows[1])).toEqual([['44']]);
});

test('a sheet as a file has every cell in its row, whatever they hold', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\0/g, ''));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 }),
      (rows) => {
        const text = `deaths\n${sheetText({ rows })}`;
        const { table } = readTable(bytesOf(text), ['deaths']);
        for (const row of table?.rows ?? []) {
          const given = rows[row.row - 2] ?? [];
          expect(row.cells.slice(0, given.length)).toEqual(given);
        }
      },
    ),
  );
});
