// What the package and the loaders each say of a table, for the tests of this folder.
import { readFileSync } from 'node:fs';
import type { Columns } from '../../../src/dataset/check/columns';
import type { TableName } from '../../../src/dataset/dataset';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import * as columns from '../../../src/dataset/check/tableColumns';
import { factTables } from '../../support/facts';

/** A field of a Table Schema, as far as the package uses it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date' | 'year';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly enum?: readonly string[];
  };
}

/** A table of the package. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly licenses?: readonly { readonly name: string; readonly path: string }[];
  readonly sources?: readonly { readonly title: string; readonly path: string }[];
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

/** A file of data/, as text. */
export function dataText(file: string): string {
  return readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
}

/** The parsed package. */
export const PACKAGE = JSON.parse(dataText('datapackage.json')) as {
  readonly resources: readonly Resource[];
};

/** The package's table of that name. */
export function resourceOf(name: string): Resource {
  const resource = PACKAGE.resources.find((each) => each.name === name);
  if (resource === undefined) throw new Error(`no ${name} in the package`);
  return resource;
}

/** The loaders' columns of every table but the dead. */
export const LOADER_COLUMNS: Readonly<Record<TableName, Columns>> = {
  countries: columns.COUNTRIES,
  periods: columns.PERIODS,
  'published-counts': columns.PUBLISHED_COUNTS,
  sensitivities: columns.SENSITIVITIES,
  'afghan-toll': columns.TOLL,
  sources: columns.SOURCES,
  corrections: columns.CORRECTIONS,
  events: columns.EVENTS,
};

/** Whether a cell is as its field says. */
export function meetsField({ type, constraints = {} }: Field, cell: string): boolean {
  if (cell === '') return constraints.required !== true;
  const { pattern, minimum, enum: words } = constraints;
  return (
    TYPES[type](cell) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (words === undefined || words.includes(cell))
  );
}

const TYPES: Readonly<Record<Field['type'], (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)),
  year: (cell) => /^\d{4}$/.test(cell),
};

/** Whether the loader of the table takes this cell; null: whether it does without the column. */
export function isRead(table: string, column: string, cell: string | null): boolean {
  if (table === 'fatalities') return isReadInDead(column, cell);
  const list = Object.values(LOADER_COLUMNS[table as TableName]);
  const found = list.find(({ name }) => name === column);
  if (found === undefined) return false;
  return cell === null ? found.presence === 'optional' : found.read(cell).ok;
}

/** The dead have no columns to look at from outside: a small table with that cell is loaded. */
function isReadInDead(column: string, cell: string | null): boolean {
  const denmark = {
    country: 'Denmark',
    iso3: 'DNK',
    deaths: '1',
    source: '',
    note: '',
    [column]: cell,
  };
  const names = Object.entries(denmark).flatMap(([name, value]) => (value === null ? [] : [name]));
  const rowOf = (row: Readonly<Record<string, string | null>>) =>
    names.map((name) => `"${row[name] ?? ''}"`).join(',');
  const csv = [
    names.join(','),
    rowOf({ country: 'United States', iso3: 'USA', deaths: '2' }),
    rowOf(denmark),
  ].join('\n');
  const result = loadDataset(new TextEncoder().encode(csv), referenceFrom(factTables));
  return result.ok || result.issues.every((issue) => issue.column !== column);
}
