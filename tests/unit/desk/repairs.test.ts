// What one press mends, by the kinds of faults that editors' tables have.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTable, readFatalitiesTable } from '../../../src/dataset/loadDataset';
import type { TextTable } from '../../../src/dataset/csv/readTable';
import { withHeaderAbove, withHeading, withNewColumn } from '../../../src/desk/file/editTable';
import { guessHeader } from '../../../src/desk/file/guessHeader';
import { isData, isHeaderless, repairFor, repairsOfAll } from '../../../src/desk/file/repairs';
import { keptText, withTable, workKept, workOf } from '../../../src/desk/work';
import { bytesOf, fixture, issuesOf, REFERENCE } from '../dataset/files';

const reference = { ...REFERENCE, published: null };

function tableOf(text: string): TextTable {
  const { table } = readFatalitiesTable(bytesOf(text));
  if (table === null) throw new Error('no table');
  return table;
}

const issuesIn = (table: TextTable) => issuesOf(checkTable(table, reference));

const offered = (table: TextTable) =>
  issuesIn(table).flatMap((issue) => repairFor(table, issue, reference.countries) ?? []);

const head = 'country,iso3,deaths\nUnited States,USA,2461\n';

describe('a repair is offered', () => {
  test.each([
    ['for a footnote’s mark', `${head}Denmark,DNK,44[b]\n`, ['Use 44']],
    [
      'for texts that a program kept as formulas',
      `${head}="Denmark",="DNK",="44"\n`,
      ['Use Denmark', 'Use DNK', 'Use 44'],
    ],
    [
      'for a text with hidden characters, without them',
      `${head}Denmark\u200b,DNK\u2060,44\u200b\n`,
      ['Use Denmark', 'Use DNK', 'Use 44'],
    ],
    ['for no markup beside a hidden character', `${head}<b>Denmark\u200b,DNK,44\n`, []],
    ['for no cell of hidden characters alone', `${head}\u200b,DNK,44\n`, []],
    ['for several footnotes’ marks', `${head}UK[b][13],UKR,457\n`, ['Use GBR']],
    [
      'for the number of no country, where there are no codes',
      'country,deaths\nUnited States,2461\n,3622\n',
      ['Remove row'],
    ],
    ['for no formula that does something', `${head}"=""=1+1""",DNK,44\n`, []],
    ['for a misspelt code', `${head}Denmark,DNX,44\n`, ['Use DNK']],
    [
      'for a misspelt name alone',
      'country,deaths\nUnited States,2461\nDenmarc,44\n',
      ['Use Denmark'],
    ],
    ['for a name with another’s code', `${head}UK,UKR,457\n`, ['Use GBR']],
    ['for a total', `${head}Total,,2505\n`, ['Remove row']],
    ['for a note', `${head}Source: press office,,\n`, ['Remove row']],
    ['for what is no country', `${head}Coalition HQ,XXQ,3\n`, ['Remove row']],
    ['for a row that is there twice', `${head}UK,GBR,457\nUnited Kingdom,,457\n`, ['Remove row']],
    ['not for parts of a country', `${head}England,GBR,440\nScotland,,17\n`, []],
    ['not for a number that can’t be read', `${head}Denmark,DNK,4O\n`, []],
    ['not for a total that looks like a country’s code', `${head}Total,TOT,3\n`, ['Remove row']],
  ])('%s', (_what, text, labels) => {
    expect(offered(tableOf(text)).map(({ label }) => label)).toEqual(labels);
  });

  test('and done, leaves no fault', () => {
    const table = tableOf(`${head}UK,UKR,457\nDenmarc,DNX,44[b]\nTotal,,2962\nSource: a list,,\n`);
    let now = table;
    for (let round = 0; round < 9; round += 1) now = offered(now)[0]?.mend(now) ?? now;
    expect(issuesIn(now).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('for all of a kind at once, where there are several, but not for what is a decision each', () => {
    const table = tableOf(
      `${head}UK,GBX,457*\nDenmark,DNX,44*\nTotal,,1\nNote: x y,,\nBritain,DNK,9\n`,
    );
    const all = repairsOfAll(table, issuesIn(table), reference.countries);
    expect(all.map(({ label }) => label)).toEqual([
      'Use both codes',
      'Use both numbers',
      'Remove both rows',
    ]);
    const mended = all.reduce((now, { mend }) => mend(now), table);
    expect(issuesIn(mended).map(({ code }) => code)).not.toContain('not-a-number');
  });
});

describe('a column is named', () => {
  test('and another of that name is not read any more', () => {
    const table = withHeading(
      tableOf('country,deaths,Dead in action\nUnited States,1,2461\n'),
      2,
      'deaths',
    );
    expect(table.header.cells).toEqual(['country', 'not read: deaths', 'deaths']);
    expect(issuesIn(withHeading(table, 2, null)).map(({ code }) => code)).toContain(
      'missing-column',
    );
  });

  test('or added, with a cell in every row', () => {
    const table = withNewColumn(tableOf('country\nUnited States\nDenmark\n'), 'deaths');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['United States', ''],
      ['Denmark', ''],
    ]);
    expect(issuesIn(table).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['missing-value']),
    );
  });

  test.each([
    ['United States,USA,2461\nDenmark,DNK,44\n', ['country', 'iso3', 'deaths']],
    ['1;Danmark;44\n2;USA;2461\n', ['column 1', 'country', 'column 3']],
    ['Denmark\t44\nUnited States\t2,461\nTotal\t2,505\n', ['country', 'deaths']],
  ])('above a table that has no header: %j', (text, names) => {
    const table = tableOf(text);
    expect(guessHeader(table)).toEqual(names);
    const headed = withHeaderAbove(table, guessHeader(table));
    expect(headed.rows).toHaveLength(table.rows.length + 1);
    expect(headed.rows.map(({ row }) => row)).toEqual([1, 2, 3].slice(0, headed.rows.length));
  });
});

test.each([
  ['Country,ISO3,Fatalities,2010,2011\nUnited States,USA,2461,1,2\n', false],
  ['United States,USA,2461\nDenmark,DNK,44\n', true],
  ['Denmark\tDNK\nUnited States\tUSA\n', true],
  ['label,killed\nUnited States,2461\n', false],
])('a table %j has no header: %s', (text, is) => {
  expect(isHeaderless(tableOf(text))).toBe(is);
});

test.each([
  ['from,to,americans', false],
  ['at;no;is', false],
  ['Land (de),n', false],
  ['Danmark,killed', true],
  ['DNK,x', true],
  ['US,2461', true],
  ['no,44', true],
])('a first row %j is data: %s', (row, is) => {
  const cells = row.split(/[,;]/);
  const table = { ...tableOf(head), header: { line: 1, row: 1, cells } };
  expect(isData(table)).toBe(is);
});

describe('a header that comes again below', () => {
  const work = workOf('a.csv', fixture('csv/kinds/head-repeat.csv'), 'file', reference);
  const again = work.reading.table?.rows.find(({ cells }) => cells[2] === 'deaths');
  const errorsOf = (place: number, name: string | null) =>
    withTable(work, withHeading(work.reading.table ?? tableOf(head), place, name), reference)
      .reading.issues.filter(({ severity }) => severity === 'error')
      .map(({ code, line }) => [code, line]);

  test('stays a row, whatever a column is told to be', () => {
    expect(errorsOf(0, null)).toContainEqual(['unknown-country', again?.line]);
    expect(errorsOf(0, null)).not.toContainEqual(['no-americans', null]);
    expect(errorsOf(2, null)).toContainEqual(['missing-column', work.reading.table?.header.line]);
  });
});

test('work is kept as text and comes back the same, whatever its cells hold', () => {
  const cell = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
      const work = workOf('a.csv', bytesOf(`${head}Denmark,DNK,44\n`), 'file', reference);
      const table = work.reading.table ?? tableOf(head);
      const edited = withTable(
        work,
        { ...table, rows: rows.map((cells, at) => ({ line: at + 2, row: at + 2, cells })) },
        reference,
      );
      expect(workKept(keptText(edited) ?? '', reference)).toEqual(edited);
    }),
  );
});

test.each(['', 'null', '{}', '{"table":1}'])('what was kept and is %j is let go', (kept) => {
  expect(workKept(kept, reference)?.reading.dataset ?? null).toBeNull();
});
