// Which columns of a file nobody reads.
import { FATALITIES_COLUMNS } from '../../dataset/loadDataset';
import type { TextTable } from '../../dataset/csv/readTable';
import { columnName } from '../../dataset/csv/separator';

/** Names in the header that the table of the dead has no use for, as they stand there. */
export function ignoredColumns({ header }: TextTable): string[] {
  return header.cells
    .map((cell) => cell.trim())
    .filter((name) => name !== '' && !FATALITIES_COLUMNS.includes(columnName(name)));
}
