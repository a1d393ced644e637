// Names the sources of a table's rows.
import type { Source } from '../../dataset/dataset';

/** A row that names its source. */
interface Sourced {
  readonly source: string;
}

/** The sources of the rows, in the order of their table. */
export function sourcesOf(rows: readonly Sourced[], sources: readonly Source[]): Source[] {
  const ids = new Set(rows.map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id));
}

/** 'Associated Press, Costs of the war; …': each source once, in the order of their table. */
export function listSources(rows: readonly Sourced[], sources: readonly Source[]): string {
  return sourcesOf(rows, sources)
    .map(({ publisher, title }) => `${publisher}, ${title}`)
    .join('; ');
}

/** The same in a word or two, for the line under a chart: 'iCasualties, Associated Press'. */
export function nameSources(rows: readonly Sourced[], sources: readonly Source[]): string {
  const names = sourcesOf(rows, sources).map(({ publisher }) => shortName(publisher));
  return [...new Set(names)].join(', ');
}

/** Whose count it is, without who passed it on and what it belongs to: 'iCasualties via El País'. */
export function shortName(publisher: string): string {
  return publisher.replace(/ (via |\().*$/, '');
}
