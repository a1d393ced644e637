import { expect, test } from 'vitest';
import { searchCountries } from '../../../../src/charts/parts/searchCountries';
import { COUNTRY_NAMES } from '../../../../src/dataset/names/countryNames';
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
  ['uk', 'GBR UKR'],
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

test.each([
  ['UK', 'GBR UKR'],
  ['Britain', 'GBR'],
  ['Great Britain', 'GBR'],
  ['England', 'GBR'],
  ['Scotland', 'GBR'],
  ['Wales', 'GBR'],
  ['Holland', 'NLD'],
  ['The Netherlands', 'NLD'],
  ['hol', 'NLD'],
  ['America', 'USA'],
  ['US', 'USA'],
  ['U.S.', 'USA'],
  ['Czech Republic', 'CZE'],
  ['Türkiye', 'TUR'],
  ['turkiye', 'TUR'],
  ['South Korea', 'KOR'],
  ['Republic of Korea', 'KOR'],
  ['Korea', 'KOR'],
  ['den', 'DNK'],
  ['the UK', 'GBR UKR'],
  ['The U', 'UKR ARE GBR USA'],
  ['UAE', 'ARE'],
  ['Emirates', 'ARE'],
  ['Bosnia', 'BIH'],
  ['Macedonia', 'MKD'],
  ['Deutschland', 'DEU'],
  ['Danmark', 'DNK'],
  ['Sverige', 'SWE'],
  ['Suomi', 'FIN'],
  ['España', 'ESP'],
  ['Polska', 'POL'],
  ['Magyarország', 'HUN'],
  ['Eesti', 'EST'],
  ['საქართველო', 'GEO'],
  ['Հայաստան', 'ARM'],
  ['Україна', 'UKR'],
  ['한국', 'KOR'],
  ['대한민국', 'KOR'],
])('%j, as people call it, finds %s', (query, codes) => {
  const found = searchCountries(countries, query, COUNTRY_NAMES).map(({ iso3 }) => iso3);
  expect(found.join(' ')).toBe(codes);
});

test('two letters find no name in another language, but for a code', () => {
  const found = (query: string) =>
    searchCountries(countries, query, COUNTRY_NAMES).map(({ iso3 }) => iso3);
  expect(found('al')).toEqual(['ALB']);
  expect(found('sw')).toEqual(['SWE', 'CHE']);
});
