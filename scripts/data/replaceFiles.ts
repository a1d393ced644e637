// Puts new files in the place of old ones so that each is whole at every moment, whatever fails: written
// beside, made durable, renamed. Keeps the old ones. The file system is handed in, so that tests can
// let each step fail.
import type * as Fs from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is needed of `node:fs/promises`. */
export type FileSystem = Pick<typeof Fs, 'copyFile' | 'mkdir' | 'open' | 'rename' | 'rm'>;

/** A file to replace. */
export interface Replacement {
  readonly path: string;
  readonly text: string;
  /** Where the old file is kept. */
  readonly kept: string;
}

/**
 * Replaces the files in their order. If a step fails, those already replaced are put back, nothing is
 * left beside them, and the error is thrown. If the process is killed, each file is whole, old or new.
 */
export async function replaceFiles(fs: FileSystem, files: readonly Replacement[]): Promise<void> {
  const replaced: Replacement[] = [];
  try {
    for (const { path, kept } of files) {
      await fs.mkdir(dirname(kept), { recursive: true });
      await fs.copyFile(path, kept);
    }
    for (const { path, text } of files) await writeDurably(fs, beside(path), text);
    for (const file of files) {
      await fs.rename(beside(file.path), file.path);
      replaced.push(file);
    }
  } catch (error) {
    for (const { path, kept } of replaced) {
      await fs.copyFile(kept, beside(path));
      await fs.rename(beside(path), path);
    }
    for (const { path, kept } of files) {
      await fs.rm(beside(path), { force: true });
      await fs.rm(kept, { force: true });
    }
    throw error;
  }
}

function beside(path: string): string {
  return `${path}.new`;
}

/** Returns when the text is on the disk, not only in the system's memory. */
async function writeDurably(fs: FileSystem, path: string, text: string): Promise<void> {
  const file = await fs.open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
