// How a file was read, in words, so that nothing happens in secret.
import { placeOfColumn } from '../../dataset/csv/columnNames';
import type { Encoding } from '../../dataset/csv/decode';
import type { Issue } from '../../dataset/issue';
import type { Repair, TextRow, TextTable } from '../../dataset/csv/readTable';
import type { Separator } from '../../dataset/csv/separator';
import { FATALITIES_COLUMNS } from '../../dataset/loadDataset';
import { digitsOf, formatWhole, listOf } from '../../wording/numbers';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big end first',
  'windows-1252': 'Windows-1252',
};

const SEPARATORS: Readonly<Record<Separator, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
  ' ': 'spaces',
};

const REPAIRS: Readonly<Record<Repair, string>> = {
  'byte-order-mark': 'the mark at the beginning of the file was left out',
  'blank-rows': 'empty rows were left out',
  'rows-above': 'what stands above the header was left out',
  'row-numbers': 'the numbers of the rows, which have no heading, were left out',
  quotes: 'quotation marks were taken as they are meant: check the cells with them',
};

/** As many columns that nobody reads are named; of more, only their number is told. */
const NAMED_COLUMNS = 5;

/** Where a table comes from: a file of text, text alone, which has no encoding of its own, or a sheet. */
export type TableOrigin = 'file' | 'text' | { readonly sheet: string };

/** '33 rows · semicolons · Windows-1252'. */
export function describeReading(
  { rows, separator, encoding }: TextTable,
  origin: TableOrigin,
): string {
  const how =
    typeof origin === 'object'
      ? [`“${origin.sheet}”`]
      : origin === 'text'
        ? [SEPARATORS[separator]]
        : [SEPARATORS[separator], ENCODINGS[encoding]];
  return [digitsOf(rows.length, 'row', 'rows'), ...how].join(' · ');
}

/** What was left out or not read, each as a phrase. */
export function describeRepairs({ repairs, header }: TextTable): string[] {
  return [...repairs.map((repair) => REPAIRS[repair]), ...describeIgnored(header)];
}

/** Columns that the table of the dead has no use for, by their names in the header. */
function describeIgnored({ cells }: TextRow): string[] {
  const read = FATALITIES_COLUMNS.map((column) => placeOfColumn(cells, column));
  const names = cells
    .filter((_, place) => !read.includes(place))
    .map((cell) => cell.trim())
    .filter((name) => name !== '');
  const quoted = names.slice(0, NAMED_COLUMNS).map((name) => `“${name}”`);
  const more = names.length - quoted.length;
  if (quoted.length === 0) return [];
  if (names.length === 1) return [`the column ${listOf(quoted)} is not read`];
  const list = more === 0 ? quoted : [...quoted, `${formatWhole(more)} more`];
  return [`the columns ${listOf(list)} are not read`];
}

/** '2 problems to fix, 1 to know'; 'No problems'. */
export function describeVerdict(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const notes = issues.length - errors;
  const toFix = errors === 0 ? 'No problems' : `${digitsOf(errors, 'problem', 'problems')} to fix`;
  return notes === 0 ? toFix : `${toFix}, ${notes} to know`;
}
