// A swap in which each step fails in turn: whatever happens, every file is whole.
import * as real from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  replaceFiles,
  type FileSystem,
  type Replacement,
} from '../../../scripts/data/replaceFiles';

const OLD = 'old table\n';
const NEW = 'new table\n'.repeat(1000);

let folder = '';
let files: readonly Replacement[] = [];

beforeEach(async () => {
  folder = await real.mkdtemp(join(tmpdir(), 'swap-'));
  files = ['corrections', 'fatalities'].map((name) => ({
    path: join(folder, `${name}.csv`),
    text: NEW,
    kept: join(folder, 'old', `${name}.csv`),
  }));
  for (const { path } of files) await real.writeFile(path, OLD);
});

afterEach(() => real.rm(folder, { recursive: true }));

const contents = () => Promise.all(files.map(({ path }) => real.readFile(path, 'utf8')));

/** `full`: that step says that the disk is full. `killed`: so do all after it, as for a dead process. */
type Failure = 'full' | 'killed';

/** A file system in which the step of that number fails; tells the steps that were tried. */
function failing(step: number, failure: Failure): { fs: FileSystem; steps: string[] } {
  const steps: string[] = [];
  const attempt = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    steps.push(name);
    const fails = failure === 'killed' ? steps.length > step : steps.length === step + 1;
    if (fails) throw Object.assign(new Error(`no space left: ${name}`), { code: 'ENOSPC' });
    return act();
  };
  const fs: FileSystem = {
    mkdir: ((path: string) =>
      attempt('mkdir', () => real.mkdir(path, { recursive: true }))) as FileSystem['mkdir'],
    copyFile: (from, to) => attempt('copy', () => real.copyFile(from, to)),
    rename: (from, to) => attempt('rename', () => real.rename(from, to)),
    rm: (path, options) => attempt('rm', () => real.rm(path, options)),
    open: async (path, flags) => {
      const file = await attempt('open', () => real.open(path, flags));
      const write = file.writeFile.bind(file);
      const sync = file.sync.bind(file);
      // Half of the text gets onto a full disk.
      file.writeFile = async (text) => {
        await write(String(text).slice(0, 500));
        await attempt('write', () => write(String(text).slice(500)));
      };
      file.sync = () => attempt('sync', sync);
      return file;
    },
  };
  return { fs, steps };
}

test('replaces the files and keeps the old ones', async () => {
  await replaceFiles(real, files);
  expect(await contents()).toEqual([NEW, NEW]);
  for (const { kept } of files) expect(await real.readFile(kept, 'utf8')).toBe(OLD);
  expect((await real.readdir(folder)).sort()).toEqual(['corrections.csv', 'fatalities.csv', 'old']);
});

test('writes, makes durable, and only then renames', async () => {
  const { fs, steps } = failing(Infinity, 'full');
  await replaceFiles(fs, files);
  expect(steps).toEqual(
    'mkdir copy mkdir copy open write sync open write sync rename rename'.split(' '),
  );
});

const STEPS = [...Array(12).keys()];

describe('a disk that is full', () => {
  test.each(STEPS)(
    'at step %i leaves the old files, whole, and nothing beside them',
    async (step) => {
      const { fs } = failing(step, 'full');
      await expect(replaceFiles(fs, files)).rejects.toThrow('no space left');
      expect(await contents()).toEqual([OLD, OLD]);
      const left = await real.readdir(folder, { recursive: true });
      expect(left.filter((name) => name !== 'old').sort()).toEqual([
        'corrections.csv',
        'fatalities.csv',
      ]);
    },
  );
});

describe('a process that is killed', () => {
  test.each(STEPS)('at step %i leaves each file whole', async (step) => {
    const { fs } = failing(step, 'killed');
    await expect(replaceFiles(fs, files)).rejects.toThrow('no space left');
    const [corrections, fatalities] = await contents();
    // Step 11 is the second rename: the first file is new by then.
    expect(corrections).toBe(step === 11 ? NEW : OLD);
    expect(fatalities).toBe(OLD);
  });

  test.each(STEPS)('at step %i can be done again', async (step) => {
    await replaceFiles(failing(step, 'killed').fs, files).catch(() => undefined);
    await replaceFiles(real, files);
    expect(await contents()).toEqual([NEW, NEW]);
  });
});
