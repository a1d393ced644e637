// What every page reads at once: the clean table and no other.
import { expect, test } from 'vitest';
import { readClean } from '../../../src/dataset/readClean';
import { writeFatalitiesCsv } from '../../../src/dataset/writeFatalitiesCsv';
import { factDataset, factTables } from '../../support/facts';

const read = (text: string) => readClean(new TextEncoder().encode(text), factTables.countries);

test('the table that is published is read whole', () => {
  expect(read(writeFatalitiesCsv(factDataset))).toEqual(factDataset);
});

test.each([
  ['names without codes', 'country,deaths\nDenmark,44\n'],
  ['a code of two letters', 'country,iso3,deaths\nDenmark,DK,44\n'],
  ['an empty code', 'country,iso3,deaths\nDenmark,,44\n'],
  ['a heading in another language', 'country,iso3,Tote\nDenmark,DNK,44\n'],
  ['a number that can’t be read', 'country,iso3,deaths\nDenmark,DNK,4O\nItaly,ITA,53\n'],
  ['a total', 'country,iso3,deaths\nDenmark,DNK,44\nTotal,,44\n'],
  ['a note under it', 'country,iso3,deaths\nDenmark,DNK,44\nSource: somewhere\n'],
  ['no table', '<!doctype html><p>Hello'],
])('%s is left to the careful reader', (_, text) => {
  expect(read(text)).toBeNull();
});
