// Swaps one at a time, with real files and real processes.
import { spawnSync } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from '../../../scripts/data/oneAtATime';

let folder = '';
let lock = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  lock = join(folder, 'old-data', 'swap.lock');
});
afterEach(() => rm(folder, { recursive: true }));

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

test('of two at once one is done and the other says so', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let began: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => (began = resolve));
  const first = oneAtATime(lock, async () => {
    began();
    await held;
  });
  await hasBegun;
  const done: string[] = [];
  await expect(oneAtATime(lock, async () => void done.push('second'))).rejects.toThrow(
    /Another swap is going on/,
  );
  release();
  await first;
  await oneAtATime(lock, async () => void done.push('third'));
  expect(done).toEqual(['third']);
});

test('a killed one does not stand in the way', async () => {
  await oneAtATime(lock, async () => undefined);
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(lock, String(pid));
  const done: string[] = [];
  await oneAtATime(lock, async () => void done.push('next'));
  expect(done).toEqual(['next']);
});

test('one that fails lets the next in, and says why it failed', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await isThere(lock)).toBe(false);
});

test('where nothing can be written nothing is done', async () => {
  await writeFile(join(folder, 'old-data'), 'a file in the place of the folder');
  const done: string[] = [];
  await expect(oneAtATime(lock, async () => void done.push('it'))).rejects.toThrow();
  expect(done).toEqual([]);
});
