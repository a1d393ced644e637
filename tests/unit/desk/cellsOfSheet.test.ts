// Cells of .xlsx files as programs other than Excel write them, or as editors leave them behind, are read as they look.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../../src/desk/sheets/readSpreadsheet';
import { sheetText, type Sheet } from '../../../src/desk/sheets/sheet';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { bytesOf, issuesOf, REFERENCE } from '../dataset/files';

/** The part with the texts of all cells. */
const TEXTS = 'xl/sharedStrings.xml';
const NUMBERS = new Uint8Array(readFileSync('tests/fixtures/sheets/numbers.xlsx'));
const codesOf = (sheet: Sheet) =>
  issuesOf(loadDataset(bytesOf(sheetText(sheet)), { ...REFERENCE, published: null })).map(
    ({ code, line }) => `${code} ${line}`,
  );

/** A spreadsheet of one sheet, `Deaths`, with other markup in its sheet, or in another part. */
function withSheet(
  change: (written: string) => string,
  name = 'xl/worksheets/sheet1.xml',
): Uint8Array {
  const parts = unzipSync(NUMBERS);
  const written = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(change(written)) });
}

/** The file with another cell at C3. */
const withC3 = (cell: string) => withSheet((written) => written.replace(/<c r="C3".*?<\/c>/, cell));

test.each([
  ['<c r="C3"><f>4.57*100</f></c>', '=4.57*100'],
  ['<c r="C3" t="n"><f aca="false">4.57*100</f><v/></c>', '=4.57*100'],
  ['<c s="1" r="C3" t="str"><f>4.57*100</f></c>', '=4.57*100'],
  ['<x:c r="C3"><x:f>4.57*100</x:f><x:v></x:v></x:c>', '=4.57*100'],
  ['<c r="C3"><f t="shared" si="0"/></c>', '='],
  // The result is an empty text.
  ['<c r="C3" t="str"><f>IF(A3="","",1)</f><v></v></c>', ''],
  ['<c r="C3" t="str"><f>IF(A3="","",1)</f><v/></c>', ''],
  ['<c r="C3" t="n"><f>4.57*100</f><v>457</v></c>', '457'],
])('shows a formula only where its result is not in the file: %s', async (cell, shown) => {
  const [sheet] = await readSpreadsheet(withC3(cell));
  expect(sheet?.rows[2]?.[2]).toBe(shown);
  expect(sheet?.rows[3]?.[2]).toBe('0');
});

test.each([
  ['<r><t>44</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>', '44[1]'],
  ["<r><t>44</t></r><r><rPr><vertAlign val='superscript'/></rPr><t> 1, 2</t></r>", '44[1, 2]'],
  ['<r><t>44</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2)</t></r>', '44[2)]'],
  ['<r><t>44</t></r><r><rPr><vertAlign val="baseline"/></rPr><t>1</t></r>', '441'],
  ['<r><t>1</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>st</t></r>', '1st'],
  ['<r><rPr><strike/></rPr><t>43</t></r><r><t>44</t></r>', '44'],
  ['<r><rPr><b/><strike val="1"/></rPr><t>43</t></r><r><t>44</t></r>', '44'],
  ["<r><rPr><strike val='0'/></rPr><t>4</t></r><r><t>4</t></r>", '44'],
  ['<r><rPr><strike val="false"/></rPr><t>4</t></r><r><t>4</t></r>', '44'],
  ['<r><rPr><strike/></rPr><t>43</t></r>', ''],
])('gives what is seen of %s', async (runs, shown) => {
  const cell = `<c r="C3" t="inlineStr"><is>${runs}</is></c>`;
  const [own] = await readSpreadsheet(withC3(cell));
  expect(own?.rows[2]?.[2]).toBe(shown);
  const [shared] = await readSpreadsheet(
    withSheet((written) => written.replace(/<si>.*?<\/si>/, `<si>${runs}</si>`), TEXTS),
  );
  expect(shared?.rows[0]?.[0]).toBe(shown);
});

test.each([
  ['<c r="C3" t="e"><v>#REF!</v></c>', '#REF!'],
  ["<c r='C3' s='1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", '#DIV/0!'],
  ['<x:c r="C3" t="e"><x:v>#N/A</x:v></x:c>', '#N/A'],
])('tells an error as CSV does: %s', async (cell, shown) => {
  const [sheet] = await readSpreadsheet(withC3(cell));
  expect(sheet?.rows[2]?.[2]).toBe(shown);
  expect(sheet && codesOf(sheet)).toContain('spreadsheet-error 3');
});

test.each([
  ['of its cells', (written: string) => written.replace(/(<c) r="[A-Z]+\d+"/g, '$1')],
  ['of its rows', (written: string) => written.replace(/(<row) r="\d+"/g, '$1')],
  ['of either', (written: string) => written.replace(/(<(?:c|row)) r="[A-Z]*\d+"/g, '$1')],
])('is read without the places %s', async (_name, change) => {
  const [plain] = await readSpreadsheet(NUMBERS);
  const [sheet] = await readSpreadsheet(withSheet(change));
  expect(sheet).toEqual(plain);
});

test('takes a cell without a place for the next one, in the row of those that have one', async () => {
  const rows =
    '<row><c r="B2"><v>1</v></c><c><v>2</v></c></row><row/><row><c r="AA4"><v>3</v></c><c><v>4</v></c></row>';
  const [sheet] = await readSpreadsheet(
    withSheet((written) => written.replace(/<row .*<\/row>/, rows)),
  );
  expect(sheet?.rows[1]?.slice(0, 4)).toEqual(['', '1', '2', '']);
  expect(sheet?.rows[3]?.slice(25)).toEqual(['', '3', '4']);
});

test.each(['<c r="C3">', '<row>', '<r><rPr><strike/>', '<', '<c ', 'a:', '<f', ' r="A'])(
  'comes to an end where it holds nothing but %s, 200,000 times',
  async (piece) => {
    const sheet = withSheet(() => `<worksheet><sheetData>${piece.repeat(200_000)}`);
    const sheets = await readSpreadsheet(sheet).catch(() => []);
    expect(sheets.flatMap(({ rows }) => rows.flat().filter((cell) => cell !== ''))).toEqual([]);
  },
);

test.each([
  ['XFD1048576', 'rejects'],
  ['XFD90', 'resolves'],
] as const)('a cell in %s, far from the others, %s', async (place, outcome) => {
  const row = `<row><c r="${place}"><v>1</v></c></row>`;
  const sheet = readSpreadsheet(
    withSheet((written) => written.replace('</sheetData>', `${row}$&`)),
  );
  await (outcome === 'rejects'
    ? expect(sheet).rejects.toThrow('too large')
    : expect(sheet).resolves.toHaveLength(1));
});

test('a chart that is a sheet of its own does not keep the others from being read', async () => {
  const chart = '<sheet name="Chart" sheetId="9" r:id="rId99"/>';
  const bytes = withSheet(
    (written) => written.replace('<sheets>', `$&${chart}`),
    'xl/workbook.xml',
  );
  expect((await readSpreadsheet(bytes)).map(({ name }) => name)).toEqual(['Deaths']);
});
