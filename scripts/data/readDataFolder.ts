// The bytes of every table in data/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_NAMES, type DataFiles } from '../../src/desk/file/checkData';

/** Reads all tables of a folder; one that is missing is empty, which the check then tells. */
export async function readDataFolder(folder: string): Promise<DataFiles> {
  const entries = await Promise.all(
    DATA_NAMES.map(
      async (name) => [name, await readOrNothing(join(folder, `${name}.csv`))] as const,
    ),
  );
  return Object.fromEntries(entries) as DataFiles;
}

async function readOrNothing(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array();
    throw error;
  }
}
