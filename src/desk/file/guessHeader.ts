// Names for the columns of a table without a header, by what stands in them. Pure.
import { readWholeNumber } from '../../dataset/check/readWholeNumber';
import type { TextTable } from '../../dataset/csv/readTable';
import { codeNamed } from '../../dataset/names/codeNamed';
import { widthOf } from './editTable';

/** So much of a column must be alike: a total or a note may stand below. */
const MOST = 0.6;

/** A name for each column: only where one column alone can be meant, otherwise `column 1`. */
export function guessHeader(table: TextTable): readonly string[] {
  const rows = [table.header, ...table.rows];
  const columns = Array.from({ length: widthOf(table) }, (_, at) =>
    rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const isMostly = (cells: readonly string[], fits: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(fits).length >= cells.length * MOST;
  const kinds = columns.map((cells) => {
    if (isMostly(cells, (cell) => /^[A-Z]{3}$/.test(cell) && codeNamed(cell) !== null))
      return 'iso3';
    if (isMostly(cells, (cell) => readWholeNumber(cell).ok)) return 'deaths';
    return isMostly(cells, (cell) => codeNamed(cell) !== null) ? 'country' : null;
  });
  return kinds.map((kind, at) =>
    kind !== null && kinds.indexOf(kind) === kinds.lastIndexOf(kind) ? kind : `column ${at + 1}`,
  );
}
