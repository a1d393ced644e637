import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../../src/dataset/loadDataset';
import { referenceFrom } from '../../../../src/dataset/referenceFrom';
import { HEADLINE_RULE, type CountingRule } from '../../../../src/figures/countingRule';
import { figuresOf } from '../../../../src/figures/figures';
import { chartCsv } from '../../../../src/pages/downloads/chartCsv';
import { aDataset, factDataset, factTables } from '../../../support/facts';
import { aloneText } from '../../../../src/charts/aloneText';
import { CHART_NAMES, type ChartName } from '../../../../src/charts/charts';

const FACTS = figuresOf(factDataset, factTables);
const REFERENCE = referenceFrom(factTables);

/** A chart as the page shows it. */
function shownOf(chart: ChartName, rule: CountingRule = HEADLINE_RULE, figures = FACTS) {
  return { chart, rule, figures, country: null, replacedOn: null };
}

const rowsOf = (csv: string) => csvParseRows(csv.slice(1));
const load = (csv: string) => loadDataset(new TextEncoder().encode(csv), REFERENCE);

describe.each(CHART_NAMES)('%s', (chart) => {
  const [header = [], ...rows] = rowsOf(chartCsv(shownOf(chart)));
  const { table } = aloneText(chart, shownOf(chart));

  test('has a header of different names, then the rows of the page’s table', () => {
    expect(new Set(header).size).toBe(header.length);
    expect(header).toEqual(expect.arrayContaining(table?.columns.map(({ id }) => id) ?? ['?']));
    expect(rows).toHaveLength(table?.rows.length ?? 0);
    for (const row of rows) expect(row).toHaveLength(header.length);
  });

  test('says the same numbers as the page, in digits', () => {
    table?.columns.forEach(({ id, kind }, column) => {
      if (kind !== 'number') return;
      for (const [index, row] of rows.entries()) {
        const { value } = table.rows[index]?.cells[column] ?? { value: NaN };
        const cell = row[header.indexOf(id)] ?? '';
        if (value === null) expect(cell).toBe('');
        else expect(Number(cell)).toBeCloseTo(Number(value), 6);
        expect(cell).toMatch(/^-?\d*(\.\d+)?$/);
      }
    });
  });

  test('names its source and the day in every row', () => {
    for (const row of rows) expect(row.at(-1)).toMatch(/^Source: .+\. Updated \d+ \w+ \d{4}\./);
  });
});

test('the rates say who counts as an ally', () => {
  expect(chartCsv(shownOf('rates', 'nato-today'))).toContain(
    'Counted as allies: NATO members today.',
  );
});

test('newer figures are said to be newer', () => {
  expect(chartCsv({ ...shownOf('places'), replacedOn: '2027-01-02' })).toContain(
    'newer figures taken 2 January 2027.',
  );
});

describe('the table of countries', () => {
  test('is read back as the dataset that the page shows', () => {
    expect(load(chartCsv(shownOf('countries')))).toEqual({
      ok: true,
      value: factDataset,
      issues: [],
    });
  });

  test('is so after the data were swapped', () => {
    const dataset = aDataset({ USA: 2300, GBR: 500, DNK: 43 });
    const result = load(
      chartCsv(shownOf('countries', HEADLINE_RULE, figuresOf(dataset, factTables))),
    );
    expect(result.ok && result.value).toEqual(dataset);
  });
});
