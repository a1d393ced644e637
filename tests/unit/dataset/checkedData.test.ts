// What pages get of the tables is what was checked.
import { expect, test } from 'vitest';
import { checkedModule } from '../../../scripts/data/checkedModule';
import { datasetOf, type CheckedData } from '../../../src/dataset/checkedData';
import { factDataset, factTables } from '../../support/facts';

const SITE = { title: 'A', language: 'en', publisher: null, contributors: [], contact: null };

function read(module: string): CheckedData {
  const [, value = ''] = /CHECKED: CheckedData = (.*);\n$/s.exec(module) ?? [];
  return JSON.parse(value) as CheckedData;
}

test('tables and dataset come back as they were', () => {
  const checked = read(checkedModule(factDataset, factTables, SITE, 'the text'));
  expect(factTables).toMatchObject(checked.tables);
  expect(checked.site).toEqual(SITE);
  expect(datasetOf(checked)).toEqual(factDataset);
});

test('another text of the file has another fingerprint', () => {
  const printOf = (text: string) =>
    read(checkedModule(factDataset, factTables, SITE, text)).fingerprint;
  expect(printOf('a')).not.toBe(printOf('b'));
});
