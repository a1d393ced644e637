// Files that a script makes of others.
import { readFile, writeFile } from 'node:fs/promises';

/** Writes only a change, so that nothing that watches the file starts again. */
export async function writeIfOther(path: string, content: string): Promise<void> {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old !== content) await writeFile(path, content);
}
