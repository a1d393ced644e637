// Which character stands between the cells, and which row is the header. Knows names, not what they mean.

/** What may stand between two cells. */
export type Separator = ',' | ';' | '\t' | '|' | ' ';

/** Those that are sought. */
const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

/** Headings in marks with a space between them, as R writes: no other separator could make cells of them. */
const SPACED = /^"[^"]*"(?: "[^"]*")+ *(?:[\r\n]|$)/;

/** Stands behind a column's name where a heading means it only if nothing else in the header could. */
export const PERHAPS = '?';

/** The column that a heading means, though it isn't called so, perhaps with `PERHAPS`; null: none. */
export type ColumnMeant = (heading: string) => string | null;

/** Titles may stand above the header, in at most so many lines. */
const LINES_TO_HEADER = 20;

/**
 * A space where headings show it; the separator that makes the most wanted names of one of the first lines; if none makes any,
 * the one that occurs most often in the first that isn't blank; otherwise the comma.
 */
export function detectSeparator(
  text: string,
  wanted: readonly string[],
  meant: ColumnMeant,
): Separator {
  const start = text.trimStart();
  if (SPACED.test(start)) return ' ';
  // A line break in a quoted heading ends no line. Where a mark is astray, lines as they stand show more.
  const texts = [start.replace(/"[^"]*"/g, (cell) => cell.replace(/[\r\n]+/g, ' ')), start];
  const lines = texts.flatMap((each) => each.split(/[\r\n]+/, LINES_TO_HEADER));
  const scored = SEPARATORS.map((separator) => {
    const rows = lines.map((line) => line.replaceAll('"', '').split(separator));
    const matches = Math.max(...rows.map((cells) => matchesOf(cells, wanted, meant)));
    return { separator, matches, cells: rows[0]?.length ?? 0 };
  });
  scored.sort((a, b) => b.matches - a.matches || b.cells - a.cells);
  return scored[0]?.separator ?? ',';
}

/** Place of the row that has the most wanted names: the first of those that have as many. */
export function findHeader(
  rows: readonly (readonly string[])[],
  wanted: readonly string[],
  meant: ColumnMeant,
): number {
  const matches = rows.slice(0, LINES_TO_HEADER).map((cells) => matchesOf(cells, wanted, meant));
  return matches.indexOf(Math.max(...matches));
}

function matchesOf(
  cells: readonly string[],
  wanted: readonly string[],
  meant: ColumnMeant,
): number {
  return cells.filter(
    (cell) =>
      wanted.includes(columnName(cell)) ||
      wanted.includes((meant(cell) ?? '').replace(PERHAPS, '')),
  ).length;
}

/** A header cell as a column's name: case and the space around it don't count. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}

/**
 * Place of a column: that of its own name; otherwise that of the one heading that means it, or of the one with its
 * number (`alpha-3` for `iso3`, beside `alpha-2`). -1: none.
 */
export function placeOfColumn(
  headings: readonly string[],
  name: string,
  meant: ColumnMeant,
): number {
  const own = headings.findIndex((heading) => columnName(heading) === name);
  if (own !== -1) return own;
  const others = headings.flatMap((heading, place) => (meant(heading) === name ? [place] : []));
  if (others.length === 0) return placePerhaps(headings, name, meant);
  const digit = /\d$/.exec(name)?.[0] ?? '-';
  const numbered = others.filter((place) => headings[place]?.match(/\d+/g)?.includes(digit));
  const [only = -1, ...more] = others.length > 1 ? numbered : others;
  return more.length === 0 ? only : -1;
}

/** Place of the one heading that perhaps means the column; -1: a heading beside it means none, so could mean this. */
function placePerhaps(headings: readonly string[], name: string, meant: ColumnMeant): number {
  const filled = headings.filter((heading) => heading.trim() !== '');
  const unclear = filled.filter((heading) => meant(heading)?.endsWith(PERHAPS) ?? true);
  const [only = ''] = unclear;
  return unclear.length === 1 && meant(only) === name + PERHAPS ? headings.indexOf(only) : -1;
}
