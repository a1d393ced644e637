// What pages get of the tables is what was checked.
import { expect, test } from 'vitest';
import { checkedModules } from '../../../scripts/data/checkedModules';
import { datasetOf, type CheckedData } from '../../../src/dataset/checkedData';
import type { LaterTables } from '../../../src/dataset/dataset';
import { figuresOf } from '../../../src/figures/figures';
import { factDataset, factTables } from '../../support/facts';

const SITE = { title: 'A', language: 'en', publisher: null, contributors: [], contact: null };
const WORDS = 'So it was{#source id=reuters-2021 /}, and so{#source id=euractiv-2001/}.';

function make(text = 'the text') {
  const { checked, later } = checkedModules(factDataset, factTables, SITE, text, WORDS);
  const valueOf = (module: string) => / = (\{.*);\n$/s.exec(module)?.[1] ?? '';
  return {
    checked: JSON.parse(valueOf(checked)) as CheckedData,
    later: JSON.parse(valueOf(later)) as LaterTables,
  };
}

test('tables and dataset come back as they were', () => {
  const { checked, later } = make();
  expect(factTables).toMatchObject({ ...checked.tables, ...later });
  expect(checked.site).toEqual(SITE);
  expect(datasetOf(checked)).toEqual(factDataset);
});

test('at once there are the sources that charts and first words name', () => {
  const { tables } = make().checked;
  const ids = tables.sources.map(({ id }) => id);
  const named = [...factTables.periods, ...factTables.toll].map(({ source }) => source);
  const expected = new Set([...named, 'world-bank', 'reuters-2021', 'euractiv-2001']);
  expect(new Set(ids)).toEqual(expected);
});

test('no figure needs the rows that come later', () => {
  const { tables: first, ...figures } = figuresOf(factDataset, make().checked.tables);
  const { tables: all, ...expected } = figuresOf(factDataset, factTables);
  expect(first).not.toEqual(all);
  expect(figures).toEqual(expected);
});

test('another text of the file has another fingerprint', () => {
  expect(make('a').checked.fingerprint).not.toBe(make('b').checked.fingerprint);
});
