// Names the sources of a table's rows.
import type { Source } from '../../dataset/dataset';

/** 'Associated Press, Costs of the war; …': each source once, in the order of their table. */
export function listSources(
  rows: readonly { readonly source: string }[],
  sources: readonly Source[],
): string {
  const ids = new Set(rows.map(({ source }) => source));
  return sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, title }) => `${publisher}, ${title}`)
    .join('; ');
}

/** The same in a word or two, for the line under a chart: 'iCasualties, Associated Press'. */
export function nameSources(
  rows: readonly { readonly source: string }[],
  sources: readonly Source[],
): string {
  const ids = new Set(rows.map(({ source }) => source));
  const names = sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher }) => shortName(publisher));
  return [...new Set(names)].join(', ');
}

/** Whose count it is, without who passed it on and what it belongs to: 'iCasualties via El País'. */
export function shortName(publisher: string): string {
  return publisher.replace(/ (via |\().*$/, '');
}
