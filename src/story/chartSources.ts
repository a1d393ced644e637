// Where the numbers come from of the charts that draw more than the table of the dead.
import type { Figures } from '../figures/figures';
import { POPULATION_SOURCE } from '../figures/perMillion';
import { SOURCE_LINE, SOURCE_NAME } from './published/headline';

/** Our count, and those of others, which the chart names. */
export const COUNTING_SOURCE = `${SOURCE_LINE}; others’ counts as named`;

/** The dead, and the people that they are set against. */
export function ratesSource({ tables }: Figures): string {
  const found = tables.sources.find(({ id }) => id === POPULATION_SOURCE);
  return found ? `${SOURCE_LINE}; population: ${found.publisher}` : SOURCE_LINE;
}

/** The deaths by year. */
export function yearsSource({ tables }: Figures): string {
  return listSources(tables.periods, tables.sources);
}

/** Those whom the claim leaves out, and the coalition: short, since a narrow embed is tall enough. */
export function tollSource({ tables, toll }: Figures): string {
  return `${listSources(toll.groups, tables.sources)}; the coalition: ${SOURCE_NAME}`;
}

/** 'Associated Press, Costs of the war', each source once. */
function listSources(
  rows: readonly { readonly source: string }[],
  sources: Figures['tables']['sources'],
): string {
  const ids = new Set(rows.map(({ source }) => source));
  return sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, title }) => `${publisher}, ${title}`)
    .join('; ');
}
