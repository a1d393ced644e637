import { describe, expect, it, test } from 'vitest';
import { MAX_DEATHS } from '../../../src/dataset/check/checkFatalities';
import { ISSUE_CODES, issueAt } from '../../../src/dataset/issue';
import { FATALITIES_COLUMNS, loadDataset } from '../../../src/dataset/loadDataset';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { MAX_BYTES } from '../../../src/dataset/csv/refuseFile';
import { formatWhole } from '../../../src/wording/numbers';
import { factTables } from '../../support/facts';
import { dataText, isRead, PACKAGE, type Field } from './tables';

const README = dataText('README.md');

/** What the dictionary calls a type. */
const TYPE_WORDS: Readonly<Record<Field['type'], readonly string[]>> = {
  string: ['text', 'web address', 'date or month'],
  integer: ['whole number'],
  date: ['date'],
  year: ['year'],
};

/** The rows of the table under a table's heading: name, type, required, meaning. */
function columnsUnder(table: string): string[][] {
  const section = README.split(`### ${table}.csv\n`)[1]?.split(/^##/m)[0] ?? '';
  return [...section.matchAll(/^\| `(\w+)` *\| ([^|]+)\| ([^|]+)\| ([^|]+)\|$/gm)].map((row) =>
    row.slice(1).map((cell) => cell.trim()),
  );
}

function requirementOf(table: string, column: string): string {
  if (isRead(table, column, null)) return 'optional';
  return isRead(table, column, '') ? 'may be empty' : 'yes';
}

test('the dictionary begins with a list of all tables', () => {
  for (const { path } of PACKAGE.resources) {
    expect(README).toContain(`| [\`${path}\`](#${path.replace('.', '')})`);
  }
});

describe.each(PACKAGE.resources.map((each) => [each.name, each] as const))(
  'the dictionary of %s',
  (name, { schema }) => {
    const rows = columnsUnder(name);

    it('has each column, in their order', () => {
      expect(rows.map(([column]) => column)).toEqual(schema.fields.map((field) => field.name));
    });

    it('gives each its type', () => {
      for (const [index, field] of schema.fields.entries()) {
        expect(TYPE_WORDS[field.type]).toContain(rows[index]?.[1]);
      }
    });

    it('requires what the loader requires', () => {
      expect(rows.map(([column, , required]) => [column, required])).toEqual(
        schema.fields.map((field) => [field.name, requirementOf(name, field.name)]),
      );
    });
  },
);

test('the smallest table that it shows is one that loads', () => {
  const example = /(?:^ {4}.+\n)+/m.exec(README)?.[0].replaceAll('    ', '') ?? '';
  const result = loadDataset(new TextEncoder().encode(example), referenceFrom(factTables));
  expect(result.ok).toBe(true);
});

test('the limits that it gives are the loader’s', () => {
  expect(README).toContain(`${formatWhole(MAX_DEATHS)} deaths in all`);
  expect(README).toContain(`${MAX_BYTES / 1_000_000} MB`);
});

test('each issue code has its row: an error or a note, what it means, how to mend it', () => {
  const section = README.split('## What each issue means\n')[1]?.split(/^## /m)[0] ?? '';
  const rows = [...section.matchAll(/^\| `([\w-]+)` *\| (\w+) *\| (.+?) *\| (.+?) *\|$/gm)];
  expect(rows.map(([, code, kind]) => [code, kind])).toEqual(
    ISSUE_CODES.map((code) => [code, issueAt(code).severity === 'error' ? 'error' : 'note']),
  );
  for (const [, , , meaning = '', mend = ''] of rows) {
    expect(meaning.length).toBeGreaterThan(10);
    expect(mend.length).toBeGreaterThan(10);
  }
});

test('the template has the columns that are read, in their order', () => {
  expect(README).toContain(`\`\`\`csv\n${FATALITIES_COLUMNS.join(',')}\n\`\`\``);
});
