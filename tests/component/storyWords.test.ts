// What steps say of data that are not those of today.
import { expect, test } from 'vitest';
import { aDataset, factDataset } from '../support/facts';
import { mountStory } from '../support/mountStory';
import type { Dataset } from '../../src/dataset/dataset';

/** The words of a step, in one line. */
function wordsOf(id: string, dataset: Dataset): string {
  return mountStory(dataset, [id]).section(id).textContent.replace(/\s+/g, ' ');
}

test.each([
  ['the facts', factDataset, 'would take 1,231 allied dead; there are 1,064, 86% of that.'],
  ['as many allies as pairs', aDataset({ USA: 2461, GBR: 1231 }), null],
  ['one less', aDataset({ USA: 2461, GBR: 1230 }), 'there are 1,230, over 99% of that.'],
  ['one of each', aDataset({ USA: 1, GBR: 1 }), null],
])('what exactly one for two would take, of %s', (_, dataset, words) => {
  const told = wordsOf('verdict', dataset);
  if (words === null) expect(told).not.toContain('would take');
  else expect(told).toContain(words);
});

test.each([
  ['the facts', factDataset, true],
  ['another number', aDataset({ USA: 2402, GBR: 457 }), false],
])(
  'whom the American number includes is said only of the one that is known: %s',
  (_, dataset, isSaid) => {
    const told = wordsOf('method', dataset);
    expect(told).toContain('Ours is of those who died in and around Afghanistan');
    expect(told.includes('of the CIA')).toBe(isSaid);
  },
);

/** Of the facts, without the population of one country. */
function withoutPopulation(iso3: string): Dataset {
  return {
    fatalities: factDataset.fatalities.map((row) =>
      row.country.iso3 === iso3 ? { ...row, country: { ...row.country, population: null } } : row,
    ),
  };
}

test.each([
  [
    'every country',
    factDataset,
    /The 26 NATO allies of today .* lost 1\.8 .* the United States 7\.9\./,
  ],
  [
    'all but the United States',
    withoutPopulation('USA'),
    /The 26 NATO allies of today .* lost 1\.8 for every million people\./,
  ],
  [
    'all but Latvia',
    withoutPopulation('LVA'),
    /whose population is on file \(25\), 1\.8 .* of the United States 7\.9\./,
  ],
])('allies set against population, where it is on file of %s', (_, dataset, words) => {
  expect(wordsOf('rates', dataset)).toMatch(words);
});
