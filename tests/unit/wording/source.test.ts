import { expect, test } from 'vitest';
import { sourceLine } from '../../../src/wording/source';
import { aDataset, factDataset } from '../../support/facts';

const [first, ...rest] = factDataset.fatalities;
if (first === undefined) throw new Error('no row');

test.each([
  ['the published facts', factDataset, '5 of 32 rows checked against a second source'],
  ['a table without sources', aDataset({ USA: 2, GBR: 1 }), 'none of 2 rows checked'],
  ['a table of one row', aDataset({ USA: 2 }), 'none of 1 row checked'],
  [
    'the list named twice, which is no second source',
    { fatalities: [{ ...first, sources: ['wikipedia-list', 'wikipedia-list'] }] },
    'none of 1 row checked',
  ],
  [
    'one row checked more, or less',
    { fatalities: [{ ...first, sources: ['wikipedia-list'] }, ...rest] },
    '4 of 32 rows checked',
  ],
])('the source line counts the rows checked in %s', (_, dataset, words) => {
  expect(sourceLine(dataset)).toContain(words);
});
