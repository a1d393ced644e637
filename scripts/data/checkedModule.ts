// What was checked as the text of a module. Reads and writes no file.
import type { CheckedData } from '../../src/dataset/checkedData';
import type { Site } from '../../src/dataset/dataPackage';
import type { Dataset, Source, Tables } from '../../src/dataset/dataset';
import { fingerprint } from '../../src/dataset/fingerprint';

/** What pages import. `text`: of the table of the dead, as the file has it. */
export function checkedModule(
  { fatalities }: Dataset,
  tables: Tables,
  site: Site,
  text: string,
): string {
  const checked: CheckedData = {
    tables: { ...tables, sources: tables.sources.map(sourceOf) },
    dead: fatalities.map(({ country, ...row }) => ({ iso3: country.iso3, ...row })),
    site,
    fingerprint: fingerprint(text),
  };
  return [
    '// Made of data/ by scripts/data: edit those.\n/* eslint-disable */',
    "import type { CheckedData } from './checkedData';",
    `export const CHECKED: CheckedData = ${JSON.stringify(checked)};\n`,
  ].join('\n');
}

/** Without what no page says. */
function sourceOf({ id, publisher, title, published, url }: Source): Source {
  return { id, publisher, title, published, url };
}
