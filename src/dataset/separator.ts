// Which character stands between the cells. Knows only the header line.

/** What may stand between two cells. */
export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/**
 * The separator that makes the most wanted names of the first line that isn't blank;
 * if none makes any, the one that occurs most often there; else the comma.
 */
export function detectSeparator(text: string, wanted: readonly string[]): Separator {
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const scored = SEPARATORS.map((separator) => {
    const names = firstLine.split(separator).map((name) => columnName(name.replaceAll('"', '')));
    const matches = names.filter((name) => wanted.includes(name)).length;
    return { separator, matches, cells: names.length };
  });
  scored.sort((a, b) => b.matches - a.matches || b.cells - a.cells);
  return scored[0]?.separator ?? ',';
}

/** A header cell as a column's name: case and the space around it don't count. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}
