// What one press can mend of an issue. Pure: each repair makes another table. Offered, never done unasked.
import { readWholeNumber, withoutMark } from '../../dataset/check/readWholeNumber';
import type { TextRow, TextTable } from '../../dataset/csv/readTable';
import { withoutHidden } from '../../dataset/csv/hiddenCharacters';
import { isUnsafe } from '../../dataset/csv/unsafeCell';
import type { Country } from '../../dataset/dataset';
import type { Issue } from '../../dataset/issue';
import { FATALITIES_COLUMNS } from '../../dataset/loadDataset';
import { codeNamed } from '../../dataset/names/codeNamed';
import { shorten } from '../../dataset/showFound';
import { placeOf, rowAt, withCell, withoutRow } from './editTable';
import { cellPlace, guessFor, rowName } from './issuePlace';

/** Repairs of one kind may be done all at once; `single` ones are a decision each. */
export type RepairKind = 'code' | 'number' | 'text' | 'row' | 'single';

/** A way to mend an issue. */
export interface Repair {
  readonly kind: RepairKind;
  /** What the button says. */
  readonly label: string;
  readonly mend: (table: TextTable) => TextTable;
}

/** Words for all repairs of a kind at once; `single` has none. */
const ALL: Readonly<Record<Exclude<RepairKind, 'single'>, (count: number) => string>> = {
  code: (count) => `Use ${all(count)} codes`,
  number: (count) => `Use ${all(count)} numbers`,
  text: (count) => `Use ${all(count)} texts`,
  row: (count) => `Remove ${all(count)} rows`,
};

/** The repair that is offered for the issue; null: none. */
export function repairFor(
  table: TextTable,
  issue: Issue,
  countries: readonly Country[],
): Repair | null {
  const place = cellPlace(table, issue);
  const { line, code, found, column } = issue;
  if (place === null || line === null) return null;
  const write = (kind: RepairKind, text: string, at = place.place): Repair => ({
    kind,
    label: `Use ${shorten(text)}`,
    mend: (each) => withCell(each, line, at, text),
  });
  const isNumber = code === 'not-a-number' || (code === 'unsafe-cell' && column === 'deaths');
  const number = isNumber ? withoutMark(found ?? '') : null;
  if (number !== null) return write('number', number);
  const text = code === 'unsafe-cell' ? plainOf(found ?? '') : null;
  if (text !== null) return write('text', text);
  const remove = (kind: RepairKind): Repair => ({
    kind,
    label: 'Remove row',
    mend: (each) => withoutRow(each, line),
  });
  if (code === 'total-row' || code === 'note-row') return remove('row');
  const guess = guessFor(table, issue, countries);
  if (guess !== null) return write('code', column === 'country' ? guess.name : guess.iso3);
  if (code === 'name-of-another') {
    const named = codeNamed(rowName(table, issue));
    const at = placeOf(table, 'iso3');
    return named === null || at === -1 ? null : write('single', named, at);
  }
  const isNoCountry =
    code === 'unknown-country' || (code === 'missing-value' && column !== 'deaths');
  const isAgain = code === 'country-twice' && saysTheSame(table, line);
  return isNoCountry || code === 'ragged-row' || isAgain ? remove('single') : null;
}

/**
 * The text of a cell without its hidden characters, and of a formula that is nothing but a text, as programs write to
 * keep it from being changed: `="DNK"`; null: that is unsafe, too, or nothing.
 */
function plainOf(cell: string): string | null {
  const seen = withoutHidden(cell).trim();
  const [, text = seen] = /^="([^"]*)"$/.exec(seen) ?? [];
  return text === '' || isUnsafe(text) ? null : text;
}

/** Whether all rows of the row's country have its number: of parts of a country none can go without their dead. */
function saysTheSame(table: TextTable, line: number): boolean {
  const cell = ({ cells }: TextRow, name: string) => (cells[placeOf(table, name)] ?? '').trim();
  const codeOf = (row: TextRow) => codeNamed(cell(row, 'iso3')) ?? codeNamed(cell(row, 'country'));
  const row = rowAt(table, line);
  const alike = table.rows.filter((each) => row !== undefined && codeOf(each) === codeOf(row));
  return new Set(alike.map((each) => cell(each, 'deaths'))).size === 1;
}

/** The repairs that can be done all at once: of each kind with more than one. */
export function repairsOfAll(
  table: TextTable,
  issues: readonly Issue[],
  countries: readonly Country[],
): readonly Repair[] {
  const repairs = issues.flatMap((issue) => repairFor(table, issue, countries) ?? []);
  return (Object.keys(ALL) as (keyof typeof ALL)[]).flatMap((kind) => {
    const same = repairs.filter((repair) => repair.kind === kind);
    if (same.length < 2) return [];
    const mend = (each: TextTable) => same.reduce((now, repair) => repair.mend(now), each);
    return [{ kind, label: ALL[kind](same.length), mend }];
  });
}

/** Whether the table has no header: no column is known, and what stands in its place is data. */
export function isHeaderless(table: TextTable): boolean {
  return FATALITIES_COLUMNS.every((column) => placeOf(table, column) === -1) && isData(table);
}

/**
 * Whether a row is no header but the first row of data: it has a number, or names a country. Two letters are
 * more often a heading (`to`, `at`, `no`) than a code, and beside a code stands a number.
 */
export function isData({ header }: TextTable): boolean {
  return header.cells.some(
    (cell) =>
      readWholeNumber(cell).ok ||
      (!/^\P{L}*(?:\p{L}\P{L}*){0,2}$/u.test(cell) && codeNamed(cell) !== null),
  );
}

/** 'both', 'all 3'. */
function all(count: number): string {
  return count === 2 ? 'both' : `all ${count}`;
}
