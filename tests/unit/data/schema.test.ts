import { describe, expect, it, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { TABLE_NAMES } from '../../../src/dataset/dataset';
import { loadTables } from '../../../src/dataset/loadTables';
import { readTable } from '../../../src/dataset/csv/readTable';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { readSite } from '../../../src/dataset/dataPackage';
import { writeFatalitiesCsv } from '../../../src/dataset/writeFatalitiesCsv';
import { factDataset } from '../../support/facts';
import { dataText, isRead, LOADER_COLUMNS, meetsField, PACKAGE, resourceOf } from './tables';

const NAMES = ['fatalities', ...TABLE_NAMES];

/** Cells of all kinds, good and bad. None begins like a formula. */
const CELLS = [
  ...['', '0', '1', '-1', '12', '2011', '0999', '1,064', '1.5', '0x10', 'many'],
  ...['DNK', 'dnk', 'DN', 'Denmark', 'two words', 'ap-2021', '-ap', 'estimate', 'count', 'europe'],
  ...['north-america', 'asia', 'oceania', 'africa', '2004-03-29', '2004-13-01', '2004-03', '2004'],
  ...['https://example.org/a?b', 'https://exa mple.org', 'javascript:alert(1)', 'example.org'],
];

/** A data file as text, the dead in the form in which they are written: editors may swap them. */
const DATA = new Map(NAMES.map((name) => [name, dataText(`${name}.csv`)]));
DATA.set('fatalities', writeFatalitiesCsv(dataDataset()));

function dataDataset() {
  const bytes = (name: string) => new TextEncoder().encode(dataText(`${name}.csv`));
  const tables = loadTables({
    countries: bytes('countries'),
    periods: bytes('periods'),
    'published-counts': bytes('published-counts'),
    sensitivities: bytes('sensitivities'),
    'afghan-toll': bytes('afghan-toll'),
    sources: bytes('sources'),
    corrections: bytes('corrections'),
    events: bytes('events'),
  });
  if (!tables.ok) throw new Error(JSON.stringify(tables.issues));
  const dataset = loadDataset(bytes('fatalities'), referenceFrom(tables.value));
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.issues));
  return dataset.value;
}

function tableOf(name: string): {
  header: readonly string[];
  rows: readonly (readonly string[])[];
} {
  const { table } = readTable(new TextEncoder().encode(DATA.get(name)), []);
  if (table === null) throw new Error(`${name}.csv can't be read`);
  return { header: table.header.cells, rows: table.rows.map(({ cells }) => cells) };
}

function column(table: string, name: string): string[] {
  const { header, rows } = tableOf(table);
  return rows.map((cells) => cells[header.indexOf(name)] ?? '');
}

test('the package has each table, under the name of its file', () => {
  expect(PACKAGE.resources.map(({ name }) => name)).toEqual(NAMES);
  expect(PACKAGE.resources.map(({ path }) => path)).toEqual(NAMES.map((name) => `${name}.csv`));
});

test('the package names its site', () => {
  expect(() => readSite(PACKAGE)).not.toThrow();
});

describe.each(NAMES)('the schema of %s', (name) => {
  const { fields, primaryKey, foreignKeys = [] } = resourceOf(name).schema;

  it('has the columns of the loader', () => {
    const wanted =
      name === 'fatalities'
        ? writeFatalitiesCsv(factDataset).split('\n')[0]?.split(',')
        : Object.values(LOADER_COLUMNS[name as keyof typeof LOADER_COLUMNS]).map(
            (each) => each.name,
          );
    expect(fields.map((field) => field.name)).toEqual(wanted);
  });

  it('requires the cells that the loader requires', () => {
    for (const field of fields) {
      expect([field.name, !meetsField(field, '')]).toEqual([
        field.name,
        !isRead(name, field.name, ''),
      ]);
    }
  });

  it('allows no cell that the loader refuses', () => {
    const refused = fields.flatMap((field) =>
      CELLS.filter((cell) => meetsField(field, cell) && !isRead(name, field.name, cell)).map(
        (cell) => [field.name, cell],
      ),
    );
    expect(refused).toEqual([]);
  });

  it('describes every column', () => {
    expect(fields.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  });

  it('has the header of the file', () => {
    expect(tableOf(name).header).toEqual(fields.map((field) => field.name));
  });

  it('holds for each cell of the file', () => {
    const faults = fields.flatMap((field) =>
      column(name, field.name)
        .filter((cell) => !meetsField(field, cell.trim()))
        .map((cell) => [field.name, cell]),
    );
    expect(faults).toEqual([]);
  });

  it('has keys that tell rows apart', () => {
    const keys = fields.filter((each) => each.constraints?.unique || each.name === primaryKey);
    for (const key of keys) {
      const cells = column(name, key.name);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  it('refers to rows that are there', () => {
    for (const { fields: from, reference } of foreignKeys) {
      const known = column(reference.resource, reference.fields);
      expect(column(name, from).filter((cell) => !known.includes(cell))).toEqual([]);
    }
  });

  it('names sources that are in sources.csv', () => {
    const urls = column('sources', 'url');
    const { sources = [] } = resourceOf(name);
    expect(sources.filter(({ path }) => !urls.includes(path))).toEqual([]);
  });
});

test('the licences are those of Wikipedia and of the World Bank, and no other is claimed', () => {
  const licences = PACKAGE.resources.flatMap(({ name, licenses = [] }) =>
    licenses.map((licence) => [name, licence.name]),
  );
  expect(licences).toEqual([
    ['fatalities', 'CC-BY-SA-4.0'],
    ['countries', 'CC-BY-4.0'],
  ]);
});
