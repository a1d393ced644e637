import { describe, expect, test } from 'vitest';
import { checkData, dataNameOf } from '../../../src/desk/file/checkData';
import { cellPosition } from '../../../src/desk/file/cellPosition';
import { issueLine, reportIssues } from '../../../src/desk/file/issueReport';
import { planSwap, type SwapPlan } from '../../../src/desk/changes/planSwap';
import { bytesOf, FACT_FILES, FACTS, fixture } from '../dataset/files';

const FILES = { ...FACT_FILES, fatalities: fixture('facts/fatalities.csv') };
const FACT_TEXT = new TextDecoder().decode(FILES.fatalities);
const DAY = '2027-01-02';

function swapped(text: string, files = FILES): SwapPlan & { kind: 'swap' } {
  const plan = planSwap(files, bytesOf(text), DAY);
  if (plan.kind !== 'swap') throw new Error(`${plan.kind}: ${JSON.stringify(plan.issues)}`);
  return plan;
}

describe('planSwap', () => {
  test('adds a row that tells what was changed, from what to what', () => {
    const { correction, corrections } = swapped(
      FACT_TEXT.replace('Denmark,DNK,44', 'Denmark,DNK,43'),
    );
    expect(correction).toBe(
      '2027-01-02,Deaths of Denmark (44 → 43),"2,461 Americans and 1,161 from other countries: one ally for every 2.3 Americans","2,461 Americans and 1,160 from other countries: one ally for every 2.3 Americans"\n',
    );
    expect(corrections).toBe(new TextDecoder().decode(FILES.corrections) + correction);
  });

  test('names up to three countries, and of more their number', () => {
    expect(swapped('country,iso3,deaths\n,USA,2461\n,DNK,44\n').correction).toContain(
      ',Deaths of 30 countries,',
    );
  });

  test('tells notes and sources apart from deaths', () => {
    const plan = swapped(FACT_TEXT.replace('405 of them', 'About 405'));
    expect(plan.correction).toBe('2027-01-02,Sources and notes of the table of the dead,,\n');
  });

  test('adds the row once, should an earlier swap have been interrupted between the two files', () => {
    const text = FACT_TEXT.replace('Denmark,DNK,44', 'Denmark,DNK,43');
    const first = swapped(text);
    const again = swapped(text, { ...FILES, corrections: bytesOf(first.corrections) });
    expect(again.corrections).toBe(first.corrections);
  });

  test('changes nothing for the same figures', () => {
    expect(planSwap(FILES, FILES.fatalities, DAY).kind).toBe('same');
  });

  test('refuses a file with an error', () => {
    const plan = planSwap(FILES, fixture('csv/not-a-number.csv'), DAY);
    expect(plan).toMatchObject({ kind: 'refused' });
    expect(plan.issues.length).toBeGreaterThan(0);
  });

  test('refuses a row that would stand before a newer one in the corrections', () => {
    const corrections = bytesOf('date,what,was,now\n2030-01-01,First published,,\n');
    const text = FACT_TEXT.replace('Denmark,DNK,44', 'Denmark,DNK,43');
    const plan = planSwap({ ...FILES, corrections }, bytesOf(text), DAY);
    expect(plan).toMatchObject({
      kind: 'refused',
      issues: [{ name: 'corrections', issue: { code: 'dates-out-of-order' } }],
    });
  });
});

describe('checkData', () => {
  test('finds nothing in the facts', () => {
    expect(checkData(FILES).issues).toEqual([]);
  });

  test('checks the dead against a new table of countries', () => {
    const countries = new TextDecoder().decode(FILES.countries).replace(/^DNK.*\n/m, '');
    const { issues } = checkData({ ...FILES, countries: bytesOf(countries) });
    expect(issues.map(({ name, issue }) => [name, issue.code])).toEqual([
      ['sensitivities', 'unknown-country'],
    ]);
  });

  test.each([
    ['data/countries.csv', 'countries'],
    ['C:\\tables\\afghan-toll.csv', 'afghan-toll'],
    ['fatalities-2027.csv', 'fatalities'],
    ['new.tsv', 'fatalities'],
  ])('takes %s for %s', (file, name) => {
    expect(dataNameOf(file)).toBe(name);
  });
});

describe('cellPosition', () => {
  test.each([
    ['country,iso3,deaths\n,USA,4O\n', 2, 'deaths', [2, 6]],
    ['country;iso3;deaths\r\n"a;b";USA;4O\r\n', 2, 'deaths', [2, 11]],
    ['country,iso3,deaths\n"two\nlines",USA,4O\n', 2, 'deaths', [3, 12]],
    ['country,iso3,deaths\n,USA,4O\n', 2, null, [2, 1]],
    ['country,iso3,deaths\n,USA,4O\n', null, 'deaths', [1, 1]],
    ['country,iso3\n,USA\n', 1, 'deaths', [1, 1]],
  ] as const)('finds the cell in %j', (text, line, column, [row, character]) => {
    const issue = { severity: 'error', code: 'not-a-number', line, column, found: null } as const;
    expect(cellPosition(bytesOf(text), issue)).toEqual({ line: row, character });
  });
});

test('an issue is one line: file, line, character, severity, code, sentence', () => {
  const files = {
    ...FILES,
    fatalities: bytesOf('country,iso3,deaths\n,USA,2461\nGermny,GRX,62\n'),
  };
  const report = reportIssues(checkData(files).issues, files, FACTS.countries, () => 'new.csv');
  expect(report.map(issueLine)).toEqual([
    'new.csv:3:8: error unknown-country iso3: "GRX" is not in countries.csv. Did you mean DEU (Germany)?',
  ]);
});
