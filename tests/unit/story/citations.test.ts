import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/figures/figures';
import { citations, dataVersion, type Cited } from '../../../src/story/published/citations';
import { formatDay } from '../../../src/wording/numbers';
import { aDataset, factDataset, factTables } from '../../support/facts';

const FACTS = figuresOf(factDataset, factTables);

/** The citations by their ids. */
function cite(other: Partial<Cited> = {}): Readonly<Record<string, string>> {
  const cited = { figures: FACTS, replacedOn: null, address: null, ...other };
  return Object.fromEntries(citations(cited).map(({ id, text }) => [id, text]));
}

test('all say the day of the data; those of the data their version too', () => {
  const day = `pdated ${formatDay(FACTS.updated)}`;
  const version = `version ${dataVersion(FACTS)}`;
  const cited = cite();
  expect(Object.keys(cited)).toEqual(['page-short', 'page-long', 'data-short', 'data-long']);
  for (const text of Object.values(cited)) expect(text).toContain(day);
  expect(cited['data-short']).toContain(version);
  expect(cited['data-long']).toContain(version);
  expect(cited['data-long']).toContain('CC BY-SA 4.0.');
  expect(cited['data-long']).toContain('from Wikipedia');
});

describe('the address', () => {
  test('is left out where it is not known', () => {
    expect(Object.values(cite()).join()).not.toMatch(/:\/\//);
  });

  test.each(['https://news.example/war/', 'https://news.example/war/index.html'])(
    'of %s',
    (address) => {
      const cited = cite({ address });
      expect(cited['page-long']).toMatch(/ https:\/\/news\.example\/war\/$/);
      expect(cited['data-long']).toMatch(/ https:\/\/news\.example\/war\/data\/fatalities\.csv$/);
    },
  );
});

test('newer figures change version and day', () => {
  const figures = figuresOf(aDataset({ USA: 10, DNK: 4 }), factTables);
  expect(dataVersion(figures)).not.toBe(dataVersion(FACTS));
  const cited = cite({ figures, replacedOn: '2027-01-02' });
  expect(cited['data-short']).toContain(`version ${dataVersion(figures)}`);
  for (const text of Object.values(cited)) {
    expect(text).toContain('newer figures taken 2 January 2027');
  }
});

test('the version follows every number, and stays where nothing changed', () => {
  const versionOf = (denmark: number) =>
    dataVersion(figuresOf(aDataset({ USA: 100, DNK: denmark }), factTables));
  const versions = [40, 41, 42, 43].map(versionOf);
  expect(new Set(versions).size).toBe(versions.length);
  expect(versionOf(41)).toBe(versions[1]);
});
