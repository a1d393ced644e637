// Order of texts, the same everywhere.

/** Below 0: a first; above 0: b first. By code units, since locales differ from build to browser. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
