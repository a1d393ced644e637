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
