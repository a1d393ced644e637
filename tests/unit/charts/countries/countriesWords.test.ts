import { describe, expect, test } from 'vitest';
import { countriesSummary } from '../../../../src/charts/countries/countriesSummary';
import { countriesTable } from '../../../../src/charts/countries/countriesTable';
import { chosenRate, countrySentence } from '../../../../src/charts/countries/countrySentence';
import { figuresOf } from '../../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../../support/facts';

const facts = figuresOf(factDataset, factTables);

describe('the sentence of a country', () => {
  test.each([
    [
      'DNK',
      'Denmark: 44 people died in the war in Afghanistan, one for every 56 Americans. For each million of its people, 7.9 died. It joined NATO on 24 August 1949.',
    ],
    [
      'GBR',
      'United Kingdom: 457 people died in the war in Afghanistan, one for every 5.4 Americans. For each million of its people, 7.2 died. It joined NATO on 24 August 1949.',
    ],
    [
      'BEL',
      'Belgium: 1 person died in the war in Afghanistan, one for 2,461 Americans. For each million of its people, 0.1 died. It joined NATO on 24 August 1949.',
    ],
    [
      'KOR',
      'South Korea: 2 people died in the war in Afghanistan, one for every 1,231 Americans. For each million of its people, 0.04 died. It is not a member of NATO.',
    ],
    [
      'USA',
      'United States: 2,461 people died in the war in Afghanistan. For each million of its people, 7.9 died. It joined NATO on 24 August 1949.',
    ],
    [
      'ISL',
      'Iceland: our table of the dead has nobody from there. It joined NATO on 24 August 1949.',
    ],
    ['UKR', 'Ukraine: our table of the dead has nobody from there. It is not a member of NATO.'],
    ['XXX', ''],
  ])('%s', (iso3, sentence) => {
    expect(countrySentence(facts, iso3)).toBe(sentence);
  });

  test.each([
    [{ USA: 3, GBR: 3 }, 'one for every American.'],
    [{ USA: 4, GBR: 2 }, 'one for every two Americans.'],
    [{ USA: 2, GBR: 3 }, '1.5 for every American.'],
  ])('in %j says %s', (deaths, phrase) => {
    const figures = figuresOf(aDataset(deaths), factTables);
    expect(countrySentence(figures, 'GBR')).toContain(phrase);
  });

  test.each([
    ['DNK', ': 7.9 for every million people, level with the United States.'],
    ['GBR', ': 7.2 for every million people, the United States 7.9.'],
    ['USA', ': 7.9 for every million people.'],
  ])('has the rate of %s behind its number', (iso3, words) => {
    expect(chosenRate(facts, iso3)).toBe(words);
  });

  test('sets no rate beside one that is not known', () => {
    const rates = facts.rates.filter(({ country }) => country.iso3 !== 'USA');
    expect(chosenRate({ ...facts, rates }, 'DNK')).toBe(': 7.9 for every million people.');
    expect(chosenRate({ ...facts, rates: [] }, 'DNK')).toBe(': the population is not on file.');
  });

  test('says so where the population is not on file', () => {
    const countries = factTables.countries.map((country) => ({ ...country, population: null }));
    const figures = { ...facts, rates: [], tables: { ...factTables, countries } };
    expect(countrySentence(figures, 'DNK')).toContain('Its population is not on file.');
  });
});

test('the table has a row for each country, with the figures of the picture', () => {
  const { columns, rows } = countriesTable(facts);
  expect(rows).toHaveLength(32);
  for (const row of rows) expect(row.cells).toHaveLength(columns.length);
  const textsOf = (iso3: string) => rows.find((row) => row.iso3 === iso3)?.cells.map((c) => c.text);
  expect(textsOf('DNK')).toEqual(['Denmark', '44', '7.90', '55.93', '24 August 1949']);
  expect(textsOf('AUS')).toEqual(['Australia', '41', '1.84', '60.02', 'not a member']);
  expect(textsOf('USA')).toEqual(['United States', '2,461', '7.89', '–', '24 August 1949']);
});

test.each([
  [
    factDataset,
    'A block of dots for each country that lost someone: the Americans, 2,461, first, then 31 other countries, largest first: United Kingdom 457, Canada 159, France 90, Germany 62, Italy 53, Denmark 44, Poland 44 and Australia 41, and 23 more.',
  ],
  [
    aDataset({ USA: 1, GBR: 2 }),
    'A block of dots for each country that lost someone: the Americans, 1, and United Kingdom 2.',
  ],
  [
    aDataset({ USA: 3 }),
    'A block of dots for each country that lost someone: 3 Americans, and no other country.',
  ],
])('the summary names the largest', (dataset, summary) => {
  expect(countriesSummary(figuresOf(dataset, factTables))).toBe(summary);
});
