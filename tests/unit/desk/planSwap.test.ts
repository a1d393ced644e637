import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkData, dataNameOf } from '../../../src/desk/file/checkData';
import { cellPositions } from '../../../scripts/data/cellPosition';
import { issueLine, reportIssues } from '../../../scripts/data/issueReport';
import { planSwap, type SwapPlan } from '../../../scripts/data/planSwap';
import { readFatalitiesTable } from '../../../src/dataset/loadDataset';
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
      '2027-01-02,Deaths: Denmark (44 → 43),"2,461 Americans and 1,161 from other countries: one ally for every 2.3 Americans","2,461 Americans and 1,160 from other countries: one ally for every 2.3 Americans"\n',
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

  test('keeps corrections in whatever encoding they were saved', () => {
    const text = 'date,what,was,now\n2026-01-31,Türkiye,,\n';
    const corrections = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const plan = swapped(FACT_TEXT.replace('Denmark,DNK,44', 'Denmark,DNK,43'), {
      ...FILES,
      corrections,
    });
    expect(plan.corrections).toBe(text + plan.correction);
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

describe('cellPositions', () => {
  test.each([
    ['country,iso3,deaths\n,USA,4O\n', 2, 'deaths', [2, 6]],
    ['country;iso3;deaths\r\n"a;b";USA;4O\r\n', 2, 'deaths', [2, 11]],
    ['country,iso3,deaths\n"two\nlines",USA,4O\n', 2, 'deaths', [3, 12]],
    ['country,iso3,deaths\n,USA,4O\n', 2, null, [2, 1]],
    ['country,iso3,deaths\n,USA,4O\n', null, 'deaths', [1, 1]],
    ['country,iso3\n,USA\n', 1, 'deaths', [1, 1]],
    ['country,iso3,Tote\n1,,USA,4O\n2,,GBR,457\n', 1, 'deaths', [1, 14]],
    ['country,iso3,Tote\n1,,USA,4O\n2,,GBR,457\n', 2, 'deaths', [2, 8]],
  ] as const)('finds the cell in %j', (text, line, column, [row, character]) => {
    const { table } = readFatalitiesTable(bytesOf(text));
    expect(cellPositions(bytesOf(text), table)({ line, column })).toEqual({ line: row, character });
  });
});

test('a report reads a file once, however many issues it has', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Nowhere ${at},XX${at},x`);
  const files = { ...FILES, fatalities: bytesOf(['country,iso3,deaths', ...rows].join('\n')) };
  const { issues } = checkData(files);
  const decode = vi.spyOn(TextDecoder.prototype, 'decode');
  const report = reportIssues(issues, files, FACTS.countries, (name) => name);
  expect(report.length).toBeGreaterThan(300);
  expect(decode.mock.calls.length).toBeLessThan(5);
  decode.mockRestore();
});

test.each([
  ['the columns’ own headings', 'country,iso3,deaths\n,USA,2461\nGermny,GRX,62\n', '3:8'],
  [
    'a title above headings in German',
    'Afghanistan\nLand;Kod;Tote\n;USA;2461\nGermny;GRX;62\n',
    '4:8',
  ],
])(
  'an issue is one line: file, line, character, severity, code, sentence; with %s',
  (_, text, place) => {
    const files = { ...FILES, fatalities: bytesOf(text) };
    const report = reportIssues(checkData(files).issues, files, FACTS.countries, () => 'new.csv');
    const errors = report.filter(({ severity }) => severity === 'error');
    expect(errors.map(issueLine)).toEqual([
      `new.csv:${place}: error unknown-country iso3: "GRX" is not in countries.csv. Did you mean DEU (Germany)?`,
    ]);
  },
);

describe('sources and notes', () => {
  const rows = FACT_TEXT.trimEnd().split('\n').slice(1);
  const three = (change: (row: string) => string = (row) => row) =>
    [
      'country,iso3,deaths',
      ...rows.map((row) => change(row.split(',').slice(0, 3).join(','))),
    ].join('\n');

  test('of a table without columns for them stay, so that equal numbers change nothing', () => {
    expect(planSwap(FILES, bytesOf(three()), DAY).kind).toBe('same');
  });

  test('stay where the number stays, and are told where they are left out', () => {
    const plan = swapped(three((row) => row.replace('Denmark,DNK,44', 'Denmark,DNK,43')));
    const changed = plan.fatalities.split('\n').filter((line) => /,,$/.test(line));
    expect(changed).toEqual(['Denmark,DNK,43,,']);
    const told = plan.issues.filter(({ issue }) => issue.code === 'notes-left-out');
    expect(told.map(({ issue }) => issue.found)).toEqual(['Denmark']);
  });

  test('go where the columns are there and empty', () => {
    const emptied = `${three().replaceAll('\n', ',,\n').replace('deaths,,', 'deaths,source,note')},,`;
    const plan = swapped(emptied);
    expect(plan.fatalities).not.toContain('wikipedia-list');
  });
});

describe('a column that was sorted by itself is stopped', () => {
  const rows = FACT_TEXT.trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  const table = (deaths: readonly string[]) =>
    [
      'country,iso3,deaths',
      ...rows.map(([name = '', iso3 = ''], at) => [name, iso3, deaths[at]].join()),
    ].join('\n');
  const numbers = rows.map(([, , deaths = '']) => deaths);
  const rising = numbers.toSorted((a, b) => Number(a) - Number(b));
  const codesOf = (text: string) =>
    planSwap(FILES, bytesOf(text), DAY).issues.map(({ issue }) => issue.code);

  test.each<[string, readonly string[]]>([
    ['upwards', rising],
    ['as text', numbers.toSorted()],
    ['after two numbers were corrected', rising.with(31, '2459').with(30, '455')],
    ['moved down by one row', [...numbers.slice(-1), ...numbers.slice(0, -1)]],
  ])('%s', (_how, deaths) => {
    expect(codesOf(table(deaths))).toContain('sorted-alone');
  });

  test('and with rows left out', () => {
    const text = table(rising).split('\n').slice(0, 25).join('\n');
    expect(codesOf(text)).toContain('sorted-alone');
  });

  test('but not corrections of some', () => {
    const some = numbers.with(0, '2459').with(1, '455').with(7, '43').with(9, '97');
    expect(codesOf(table(some))).not.toContain('sorted-alone');
    const small = numbers.map((each, at) => (at % 6 === 5 ? String(Number(each) + 1) : each));
    expect(codesOf(table(small))).not.toContain('sorted-alone');
  });

  test('but not any one more or one less, whatever other countries have that number', () => {
    const few = fc.subarray(
      numbers.flatMap((each, at) => (Number(each) < 60 ? [at] : [])),
      { minLength: 3, maxLength: 9 },
    );
    fc.assert(
      fc.property(few, fc.infiniteStream(fc.boolean()), (places, areMore) => {
        const steps = places.map((): number => (areMore.next().value === true ? 1 : -1));
        // What one loses and another wins may be an exchange.
        fc.pre(steps.reduce((sum, step) => sum + step) !== 0);
        const corrected = numbers.map((each, at) => {
          const place = places.indexOf(at);
          return String(Number(each) + (place === -1 ? 0 : (steps[place] ?? 0)));
        });
        expect(codesOf(table(corrected))).not.toContain('sorted-alone');
      }),
      { numRuns: 60 },
    );
  });
});
