import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/figures/figures';
import { claimWording } from '../../../src/wording/claimWordings';
import { aDataset, factTables } from '../../support/facts';

test.each([
  [{ USA: 2461, DNK: 44 }, 'level, at 7.9 deaths for every million people.'],
  [{ USA: 2435, DNK: 44 }, 'level, at 7.9 and 7.8 deaths for every million people.'],
])('rates that are level are said once where they read alike: %j', (deaths, words) => {
  expect(claimWording(figuresOf(aDataset(deaths), factTables), 'denmark-level')).toContain(words);
});
