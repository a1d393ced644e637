// Which columns of a file nobody reads.
import { FATALITIES_COLUMNS } from '../../dataset/loadDataset';
import type { TextTable } from '../../dataset/csv/readTable';
import { placeOfColumn } from '../../dataset/csv/columnNames';

/** Names in the header that the table of the dead has no use for, as they stand there. */
export function ignoredColumns({ header }: TextTable): string[] {
  const read = FATALITIES_COLUMNS.map((column) => placeOfColumn(header.cells, column));
  return header.cells
    .filter((_, place) => !read.includes(place))
    .map((cell) => cell.trim())
    .filter((name) => name !== '');
}
