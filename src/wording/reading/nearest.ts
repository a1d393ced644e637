// The name that someone may have meant.

/** Names further away than this part of their length are others. */
const MOST = 0.4;

/** The known name with the fewest changes from the one written; null: none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, changes: changes(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, changes: count }) => count <= Math.max(1, MOST * name.length))
    .sort((a, b) => a.changes - b.changes);
  return best?.name ?? null;
}

/** Letters to add, take away or change (Levenshtein). */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
