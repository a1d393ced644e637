// A chart's table as a CSV file, with its source in it.
import { tableCsv, type FurtherColumn } from '../../charts/parts/tableCsv';
import { RULE_NAMES } from '../../wording/rules';
import { say } from '../../wording/say';
import { files } from '../../wording/askedWords.gen';
import type { ChartShown } from '../pictures/chartShown';
import { sourceSentences } from '../pictures/sourceSentences';
import { aloneText } from '../../charts/aloneText';

/**
 * The table of a chart. Its source stands in every row, since rows are sorted and copied. The table of
 * countries can be read as data/fatalities.csv again: so it has that file's columns too.
 */
export function chartCsv(shown: ChartShown): string {
  const { table } = aloneText(shown.chart, shown);
  if (table === null) throw new Error(`${shown.chart} has no table.`);
  return tableCsv(table, [...fatalitiesColumns(shown), sourceColumn(shown)]);
}

/** `source` is taken: in data/fatalities.csv it has the ids of sources. */
function sourceColumn(shown: ChartShown): FurtherColumn {
  const { chart, rule } = shown;
  const counted = chart === 'rates' ? [say(files.countedAs, { rule: RULE_NAMES[rule].long })] : [];
  const line = [...sourceSentences(shown), ...counted].join(' ');
  return { name: 'source_line', cellOf: () => line };
}

function fatalitiesColumns({ chart, figures }: ChartShown): FurtherColumn[] {
  if (chart !== 'countries') return [];
  const rows = new Map(figures.dataset.fatalities.map((row) => [row.country.iso3, row]));
  return [
    { name: 'source', cellOf: ({ id }) => rows.get(id)?.sources.join(' ') ?? '' },
    { name: 'note', cellOf: ({ id }) => rows.get(id)?.note ?? '' },
  ];
}
