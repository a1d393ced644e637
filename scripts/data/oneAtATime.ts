// Lets one process at a time do something, by a file that it makes and takes away.
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Does it while no other process does. Throws if one is at it; a file that a killed one left is taken over. */
export async function oneAtATime(path: string, act: () => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (!(await isAlive(path))) await rm(path, { force: true });
  const file = await open(path, 'wx').catch(() => {
    throw new Error(`Another swap is going on (${path}). Do this one again when it has ended.`);
  });
  try {
    await file.writeFile(String(process.pid));
    await act();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}

/** Whether the process that made the file still runs; one whose file is still empty does. */
async function isAlive(path: string): Promise<boolean> {
  const owner = await readFile(path, 'utf8').catch(() => null);
  if (owner === null) return false;
  if (owner === '') return true;
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
