import { expect, test } from 'vitest';
import { countryFigures } from '../../../src/figures/countryFigures';
import { figuresOf } from '../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../support/facts';

const figures = figuresOf(factDataset, factTables);

function of(iso3: string, from = figures) {
  const country = from.tables.countries.find((each) => each.iso3 === iso3);
  if (!country) throw new Error(`${iso3} is not on file.`);
  return countryFigures(from, country);
}

test.each([
  ['USA', 'own', 2461, 0, 0, 'own'],
  ['DNK', 'all', 44, 44, 0, 'level'],
  ['EST', 'all', 9, 9, 0, 'nearly'],
  ['GBR', 'all', 457, 457, 0, 'nearly'],
  ['BEL', 'all', 1, 1, 0, 'less'],
  ['ROU', 'some', 27, 25, 2, 'less'],
  ['GEO', 'none', 32, 0, 32, 'more'],
  ['AUS', 'none', 41, 0, 41, 'less'],
  ['SWE', 'none', 5, 0, 5, 'less'],
  ['MNE', 'none', 1, 0, 1, 'less'],
  ['IRL', 'nobody', 0, 0, 0, 'none'],
])(
  '%s: %s, %i dead, %i beside pairs, %i not, rate %s',
  (iso3, standing, dead, counted, leftOut, rate) => {
    expect(of(iso3)).toMatchObject({ standing, dead, counted, leftOut, rateStanding: rate });
  },
);

test('with fewer pairs than allies nobody is put beside a pair', () => {
  const few = figuresOf(aDataset({ USA: 4, DNK: 2, ROU: 5 }), factTables);
  expect(of('DNK', few).standing).toBe('alone');
  expect(of('ROU', few)).toMatchObject({ standing: 'some-alone', counted: 3, leftOut: 2 });
  const enough = figuresOf(aDataset({ USA: 4, DNK: 2 }), factTables);
  expect(of('DNK', enough).standing).toBe('all');
});

test('a country without a population has no rate, and one without Americans nothing to compare with', () => {
  const countries = factTables.countries.map((each) =>
    each.iso3 === 'DNK' ? { ...each, population: null } : each,
  );
  const dataset = {
    fatalities: factDataset.fatalities.map((row) => ({
      ...row,
      country: countries.find(({ iso3 }) => iso3 === row.country.iso3) ?? row.country,
    })),
  };
  const unknown = figuresOf(dataset, { ...factTables, countries });
  expect(of('DNK', unknown)).toMatchObject({ rate: null, rateStanding: 'none' });
  const alone = {
    fatalities: factDataset.fatalities.map((row) =>
      row.country.iso3 === 'USA' ? { ...row, country: { ...row.country, population: null } } : row,
    ),
  };
  expect(of('DNK', figuresOf(alone, factTables))).toMatchObject({ rateStanding: 'less' });
});

test('the note and the sources are those of its row', () => {
  expect(of('DNK').note).toContain('37 in combat');
  expect(of('DNK').sources.map(({ id }) => id)).toEqual(['npk-2021']);
  expect(of('IRL')).toMatchObject({ note: null, sources: [] });
});
