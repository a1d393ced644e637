// Tables as press offices, programs and web pages have them, each an example of a kind: the exact issues, and
// no number that the cells do not say. All are the table of the facts, written otherwise or spoilt.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/dataset/issue';
import { columnMeant, HEADINGS } from '../../../src/dataset/csv/columnNames';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { codeNamed } from '../../../src/dataset/names/codeNamed';
import { COUNTRY_NAMES } from '../../../src/dataset/names/countryNames';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { bytesOf, countsOf, FACTS, fixture, fixtureNames, issuesOf, valueOf } from './files';

/** By the name of the file: whether it gives the numbers of the facts, other ones, or none; and its issues. */
const EXPECTED = JSON.parse(
  readFileSync(new URL('../../fixtures/csv/kinds.json', import.meta.url), 'utf8'),
) as Record<string, { readonly numbers: string; readonly issues: readonly string[] }>;

const reference = referenceFrom(FACTS, codeNamed);
const present = valueOf(loadDataset(fixture('facts/fatalities.csv'), reference));
const load = (name: string) =>
  loadDataset(fixture(`csv/kinds/${name}.csv`), referenceFrom(FACTS, codeNamed, present));

/** `code column lines`, equal ones of several lines as `2-33`. */
function inRuns(issues: readonly Issue[]): string[] {
  const runs = new Map<string, (number | null)[]>();
  for (const { code, column, line } of issues) {
    const key = `${code} ${column ?? '-'}`;
    runs.set(key, [...(runs.get(key) ?? []), line]);
  }
  return [...runs].map(([key, lines]) => {
    const [first, last] = [lines[0] ?? 'file', lines.at(-1) ?? 'file'];
    return `${key} ${first}${lines.length > 1 ? `-${last} (${lines.length})` : ''}`;
  });
}

test('each file has its row, and each row its file', () => {
  expect(fixtureNames('csv/kinds/').sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each(Object.entries(EXPECTED))('%s', (name, { numbers, issues }) => {
  const result = load(name);

  test(`gives ${numbers} numbers`, () => {
    const same =
      result.ok && JSON.stringify(countsOf(result.value)) === JSON.stringify(countsOf(present));
    expect(result.ok ? (same ? 'the same' : 'other') : 'no').toBe(numbers);
  });

  test('tells exactly what it should', () => {
    expect(inRuns(issuesOf(result))).toEqual(issues);
  });
});

describe('a heading', () => {
  const listed = Object.entries(HEADINGS).flatMap(([name, headings]) =>
    headings.split('|').map((heading) => [heading, name] as const),
  );

  test('of the list means its column', () => {
    expect(listed.filter(([heading, name]) => columnMeant(heading) !== name)).toEqual([]);
  });

  test('is never what a country is called, which would take a row of data for the header', () => {
    const called = Object.values(COUNTRY_NAMES).flatMap((names) => names.split('|'));
    expect(called.filter((name) => columnMeant(name) !== null)).toEqual([]);
  });

  test.each([
    ['Deaths', 'deaths'],
    ['TotalDeaths', 'deaths'],
    ['Deaths¹', 'deaths'],
    ['Deaths [a]', 'deaths'],
    ['Deaths (all causes)', 'deaths'],
    ['Deaths, 2001–2021', 'deaths'],
    ['Deaths (2001–2014)', null],
    ['Deaths (killed in action)', null],
    ['Deaths (per million)', null],
    ['Deaths (%)', null],
    ['Deaths %', null],
    ['Deaths (thousands)', null],
    ['Deaths per million', null],
    ['Killed', null],
    ['Wounded', null],
    ['Gefallene', null],
    ['alpha-2', 'iso3'],
    ['Country (English)', 'country'],
    ['#Country', 'country'],
    ['Number of deaths', 'deaths'],
    ['No. of deaths', 'deaths'],
    ['No..of.deaths', 'deaths'],
    ['Total number of deaths', 'deaths'],
    ['Anzahl der Toten', 'deaths'],
    ['Sum of Deaths', 'deaths'],
    ['SUM of deaths', 'deaths'],
    ['Sum - deaths', 'deaths'],
    ['SUM(deaths)', 'deaths'],
    ['sum_deaths', 'deaths'],
    ['Summe von Tote', 'deaths'],
    ['Somme de Morts', 'deaths'],
    ['Deaths (as of 2021)', 'deaths'],
    ['Deaths (as of 1 May 2026)', 'deaths'],
    ['Tote (Stand: 1.5.2026)', 'deaths'],
    ['Liczba zgonów', 'deaths'],
    ['Totaal doden', 'deaths'],
    ['Doden totaal', 'deaths'],
    ['Totale morti', 'deaths'],
    ['Tote gesamt', 'deaths'],
    ['Gesamtzahl der Toten', 'deaths'],
    ['Gesamtzahl Toten', 'deaths'],
    ['Zgony ogółem', 'deaths'],
    ['Døde i alt', 'deaths'],
    ['Totalt antal döda', 'deaths'],
    ['Morts au total', 'deaths'],
    ['Nb de morts', 'deaths'],
    ['Nº de mortos', 'deaths'],
    ['# of deaths', 'deaths'],
    ['Deaths in all', 'deaths'],
    ['Total', null],
    ['Total killed', null],
    ['Zabici ogółem', null],
    ['Wounded total', null],
    ['Country total', null],
    ['ISO3166-1-Alpha-3', 'iso3'],
    ['ISO-alpha3 Code', 'iso3'],
    ['iso_alpha', 'iso3'],
    ['Code ISO', 'iso3'],
    ['Row Labels', 'country'],
    ['Zeilenbeschriftungen', 'country'],
    ['Sum of Deaths (hostile)', null],
    ['Sum of Deaths (per million)', null],
    ['SUM(deaths_hostile)', null],
    ['No. of deaths (%)', null],
    ['Deaths (as of 2021, hostile)', null],
    ['Count of deaths', null],
    ['Average of deaths', null],
    ['Sum of country', null],
    ['No. of wounded', null],
  ])('%j means the column %j', (heading, column) => {
    expect(columnMeant(heading)).toBe(column);
  });
});

describe('the count of a pivot, `Count of Name`,', () => {
  const rows = present.fatalities.map(({ country, deaths }) => `${country.iso3},${deaths},9`);
  const loadAs = (...headings: string[]) =>
    loadDataset(
      bytesOf(
        [headings, ...rows.map((row) => row.split(',').slice(0, headings.length))].join('\n'),
      ),
      reference,
    );

  test('counts the dead where nothing else could', () => {
    const result = loadAs('Row Labels', 'Count of Name');
    expect(countsOf(valueOf(result))).toEqual(countsOf(present));
    expect(inRuns(issuesOf(result))).toContain('header-read deaths 1');
  });

  test.each(['Killed', 'Count of Surname', 'Total'])('counts none beside %j', (other) => {
    expect(inRuns(issuesOf(loadAs('Row Labels', 'Count of Name', other)))).toContain(
      'missing-column deaths 1',
    );
  });

  test('is not asked where a column of deaths is', () => {
    const result = loadAs('country', 'Sum of deaths', 'Count of Name');
    expect(countsOf(valueOf(result))).toEqual(countsOf(present));
  });
});

describe('a pivot that is folded to its subtotals', () => {
  const tableOf = (rows: readonly string[], heading = 'Row Labels,Sum of deaths') =>
    loadDataset(bytesOf([heading, ...rows].join('\n')), reference);
  const rowsAs = (name: (country: string) => string) =>
    present.fatalities.map(({ country, deaths }) => `${name(country.name)},${deaths}`);

  test.each([
    ['United States Total', (name: string) => `${name} Total`],
    ['USA Ergebnis', (name: string) => `${name} Ergebnis`],
    ['Total United States', (name: string) => `Total ${name}`],
  ])('gives the countries’ numbers: %s', (_like, name) => {
    expect(countsOf(valueOf(tableOf(rowsAs(name))))).toEqual(countsOf(present));
  });

  test.each(['Grand Total', 'Gesamtergebnis', 'Total', 'NATO Total'])(
    'has a total that is one: %s',
    (total) => {
      const rows = [...rowsAs((name) => `${name} Total`), `${total},3621`];
      const errors = issuesOf(tableOf(rows)).filter(({ severity }) => severity === 'error');
      expect(inRuns(errors)).toEqual([`total-row - ${rows.length + 1}`]);
    },
  );

  test('is none where the rows that it sums up are there too', () => {
    const rows = [
      'United States,2461',
      'United States Total,2461',
      'Denmark,44',
      'Denmark Total,44',
    ];
    const errors = issuesOf(tableOf(rows)).filter(({ code }) => code === 'total-row');
    expect(errors.map(({ line }) => line)).toEqual([3, 5]);
  });
});
