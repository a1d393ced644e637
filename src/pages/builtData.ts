// All that the build was made of: for the build itself, the desk, and pages that show every row.
import { LATER_TABLES } from '../dataset/laterTables.gen';
import { firstData, type BuiltData } from './firstData';

/** The data of this build. */
export function builtData(): BuiltData {
  const first = firstData();
  return { ...first, tables: { ...first.tables, ...LATER_TABLES } };
}
