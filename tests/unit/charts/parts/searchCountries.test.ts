import { expect, test } from 'vitest';
import { searchCountries } from '../../../../src/charts/parts/searchCountries';
import { factTables } from '../../../support/facts';

const countries = [
  ...factTables.countries.map(({ iso3, name }) => ({ iso3, name, deaths: 0 })),
  { iso3: 'CIV', name: 'Côte d’Ivoire', deaths: 0 },
];

test.each([
  ['denm', 'DNK'],
  ['DENM', 'DNK'],
  ['  denmark ', 'DNK'],
  ['cote d', 'CIV'],
  ['Çzech', 'CZE'],
  ['deu', 'DEU'],
  ['kor', 'KOR'],
  ['herz', 'BIH'],
  ['united', 'ARE GBR USA'],
  ['usa', 'USA'],
  ['us', 'USA'],
  ['uk', 'UKR GBR'],
  ['new', 'NZL'],
  ['zea', 'NZL'],
  ['land', ''],
  ['zzz', ''],
])('%j finds %s', (query, codes) => {
  expect(
    searchCountries(countries, query)
      .map(({ iso3 }) => iso3)
      .join(' '),
  ).toBe(codes);
});

test.each(['', '  ', '!'])('%j finds all', (query) => {
  expect(searchCountries(countries, query)).toEqual(countries);
});

test('names that begin with the query come before other words that do', () => {
  const names = searchCountries(countries, 'e').map(({ name }) => name);
  expect(names).toEqual(['El Salvador', 'Estonia', 'Spain', 'United Arab Emirates']);
});
