// What nobody sees of an .xlsx file: hidden sheets, rows and columns, and cells under a merged one.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DeskState } from '../../../src/desk/deskState.svelte';
import { takeFile } from '../../../src/desk/incoming';
import type { Question } from '../../../src/desk/question';
import { readSpreadsheet } from '../../../src/desk/sheets/readSpreadsheet';
import { likelySheets } from '../../../src/desk/sheets/sheet';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A file of the fixtures with other markup in one of its parts. */
function changed(file: string, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(`tests/fixtures/sheets/${file}`)));
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? strToU8('')))) });
}

/** What the desk does with a file: the questions that it asks, first the answer to each, and what it opens. */
async function taken(bytes: Uint8Array, ...answers: readonly string[]) {
  const asked: Question[] = [];
  const opened: string[] = [];
  const left = [...answers];
  const desk = {
    ask: (question: Question) => {
      asked.push(question);
      const answer = left.shift();
      question.answers.find(({ label }) => label === answer)?.act();
    },
    open: (_name: string, text: Uint8Array) => opened.push(strFromU8(text)),
  } as Partial<DeskState> as DeskState;
  await takeFile(desk, new File([new Uint8Array(bytes)], 'Dead.xlsx'));
  return { asked, opened };
}

const hide =
  (name: string, state = 'hidden') =>
  (xml: string) =>
    xml.replace(new RegExp(`(name="${name}" .*?state=")visible`), `$1${state}`);

test.each(['hidden', 'veryHidden'])(
  'a %s sheet is not taken before one that is seen',
  async (state) => {
    const sheets = await readSpreadsheet(changed('two-tables.xlsx', WORKBOOK, hide('2021', state)));
    expect(sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(likelySheets(sheets).map(({ name }) => name)).toEqual(['2020']);
  },
);

test('a hidden sheet with the deaths is offered beside a seen one without, and called hidden', async () => {
  const bytes = changed('one-of-sheets.xlsx', WORKBOOK, hide('Dead'));
  const { asked, opened } = await taken(bytes);
  expect(asked.flatMap(({ answers }) => answers.map(({ label }) => label))).toEqual([
    expect.stringMatching(/^Wounded \(\d+ rows\)$/),
    expect.stringMatching(/^Dead \(hidden, \d+ rows\)$/),
  ]);
  expect(opened).toEqual([]);
});

const hideRows = (xml: string) => xml.replace(/(<row r="[35]".*?hidden=")false/g, '$1true');

test.each([
  ['Read all of it', ['457', '159']],
  ['Leave out what is hidden', ['', '']],
])('of hidden rows with text the desk asks: %s', async (answer, numbers) => {
  const { asked, opened } = await taken(changed('numbers.xlsx', SHEET, hideRows), answer);
  expect(asked.map(({ text }) => text)).toEqual([
    '“Deaths” of Dead.xlsx has 2 hidden rows (the first is row 3). Read what is hidden, too?',
  ]);
  const rows = opened[0]?.split(/\r?\n/).map((row) => row.split(',')) ?? [];
  expect([rows[2]?.[2], rows[4]?.[2]]).toEqual(numbers);
  expect(rows[3]?.[2]).toBe('0');
});

const hideColumns = (range: string) => (xml: string) =>
  xml.replace('<sheetData>', `<cols><col hidden="1" ${range}/></cols>$&`);

test.each([
  ['min="2" max="2"', 'Read all of it', '“Deaths” of Dead.xlsx has 1 hidden column.', 'USA'],
  [
    'min="2" max="16384"',
    'Leave out what is hidden',
    '“Deaths” of Dead.xlsx has 3 hidden columns.',
    '',
  ],
])('of hidden columns with text the desk asks: %s, %s', async (range, answer, told, code) => {
  const { asked, opened } = await taken(changed('numbers.xlsx', SHEET, hideColumns(range)), answer);
  expect(asked.map(({ text }) => text)).toEqual([`${told} Read what is hidden, too?`]);
  expect(opened[0]?.split(/\r?\n/)[1]?.split(',')[1]).toBe(code);
});

test('of hidden columns without text it does not ask', async () => {
  const { asked } = await taken(changed('numbers.xlsx', SHEET, hideColumns('min="5" max="16384"')));
  expect(asked).toEqual([]);
});

test('of hidden rows without text it does not ask', async () => {
  const bytes = changed('numbers.xlsx', SHEET, (xml) =>
    xml.replace('</sheetData>', '<row r="90" hidden="1"><c r="A90" s="0"/></row>$&'),
  );
  const { asked, opened } = await taken(bytes);
  expect(asked).toEqual([]);
  expect(opened).toHaveLength(1);
});

test('of merged cells only the first is read, whatever is under it', async () => {
  const merge = (xml: string) =>
    xml.replace(
      '</sheetData>',
      '$&<mergeCells count="2"><mergeCell ref="B2:C3"/><mergeCell ref="C5:XFD1048576"/></mergeCells>',
    );
  const [plain] = await readSpreadsheet(changed('numbers.xlsx', SHEET, (xml) => xml));
  const [sheet] = await readSpreadsheet(changed('numbers.xlsx', SHEET, merge));
  const deaths = plain?.rows.map((row) => row[2]) ?? [];
  expect(deaths.every((cell) => cell !== '')).toBe(true);
  expect(sheet?.rows.map((row) => row[2])).toEqual(
    deaths.map((cell, at) => ([1, 2, 5].includes(at) ? '' : cell)),
  );
  expect(sheet?.rows.map((row) => row[1])).toEqual(
    plain?.rows.map((row, at) => (at === 2 ? '' : row[1])),
  );
});

test('very many merged ranges over the same cells come to an end', async () => {
  const ranges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(30_000);
  const bytes = changed('numbers.xlsx', SHEET, (xml) =>
    xml.replace(
      '</sheetData>',
      `${'<row><c><v>1</v></c></row>'.repeat(20_000)}$&<mergeCells>${ranges}</mergeCells>`,
    ),
  );
  const [sheet] = await readSpreadsheet(bytes);
  expect(sheet?.rows.length).toBeGreaterThan(20_000);
});
