// What was checked as the texts of two modules: what every page needs at once, and the rows that the last steps
// and opened numbers tell of. Reads and writes no file.
import type { CheckedData } from '../../src/dataset/checkedData';
import type { Site } from '../../src/dataset/dataPackage';
import type { Dataset, LaterTables, Source, Tables } from '../../src/dataset/dataset';
import { fingerprint } from '../../src/dataset/fingerprint';
import { POPULATION_SOURCE } from '../../src/figures/perMillion';

/** What pages import. `text`: of the table of the dead, as the file has it. `words`: what the story says at once. */
export function checkedModules(
  { fatalities }: Dataset,
  tables: Tables,
  site: Site,
  text: string,
  words: string,
): { readonly checked: string; readonly later: string } {
  const sources = tables.sources.map(sourceOf);
  const cited = new Set([
    POPULATION_SOURCE,
    ...[...tables.periods, ...tables.toll].map(({ source }) => source),
    ...Array.from(words.matchAll(/#source id=([\w-]+)/g), ([, id]) => id),
  ]);
  const checked: CheckedData = {
    tables: {
      ...tables,
      sources: sources.filter(({ id }) => cited.has(id)),
      // The day of the newest is said at once.
      corrections: tables.corrections.slice(-1),
      events: [],
    },
    dead: fatalities.map(({ country, ...row }) => ({ iso3: country.iso3, ...row })),
    site,
    fingerprint: fingerprint(text),
  };
  const later: LaterTables = { sources, corrections: tables.corrections, events: tables.events };
  return {
    checked: moduleOf(
      "import type { CheckedData } from './checkedData';",
      'CHECKED: CheckedData',
      checked,
    ),
    later: moduleOf(
      "import type { LaterTables } from './dataset';",
      'LATER_TABLES: LaterTables',
      later,
    ),
  };
}

function moduleOf(imports: string, name: string, value: unknown): string {
  return [
    '// Made of data/ by scripts/data: edit those.',
    imports,
    `export const ${name} = ${JSON.stringify(value)};\n`,
  ].join('\n');
}

/** Without what no page says. */
function sourceOf({ id, publisher, title, published, url }: Source): Source {
  return { id, publisher, title, published, url };
}
