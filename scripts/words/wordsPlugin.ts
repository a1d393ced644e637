// Vite's part in the words: makes their module before anything is built, served or tested, and again
// whenever the file is saved while one edits. In a process of its own: Vite's configuration knows no src/.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const WORDS = 'data/words/en.yaml';
const KEYS = 'src/wording/wordKeys.json';
const MADE = 'src/wording/words.gen.ts';

const run = promisify(execFile);

/** Keeps the module of words as the file is. A file with errors ends a build, and is told while one edits. */
export function wordsPlugin(): Plugin {
  return {
    name: 'words',
    async config(_config, { command }) {
      if (command === 'serve' && (await isNewer(MADE, [WORDS, KEYS]))) return;
      const errors = await make();
      if (errors === '') return;
      if (command === 'build') throw new Error(errors);
      console.error(errors);
    },
    configureServer(server) {
      const file = resolve(WORDS);
      server.watcher.add(file);
      server.watcher.on('change', (changed) => {
        if (resolve(changed) === file) void remake((message) => server.ws.send(errorOf(message)));
      });
    },
    // The whole page: its text is in the document that the server wrote.
    handleHotUpdate({ file, server }) {
      if (file !== resolve(MADE)) return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Makes the module; what is wrong with the file, a line each, or ''. */
async function make(): Promise<string> {
  try {
    await run('npx', ['tsx', 'scripts/words/writeWords.ts'], { shell: true });
    return '';
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  }
}

async function remake(tell: (message: string) => void): Promise<void> {
  const errors = await make();
  if (errors === '') return;
  console.error(errors);
  tell(errors);
}

function errorOf(message: string) {
  return { type: 'error', err: { message, stack: '', plugin: 'words' } } as const;
}

/** True if the file is there and younger than all of the others. */
async function isNewer(file: string, others: readonly string[]): Promise<boolean> {
  const timeOf = async (path: string) => (await stat(path)).mtimeMs;
  try {
    const own = await timeOf(file);
    return (await Promise.all(others.map(timeOf))).every((time) => time < own);
  } catch {
    return false;
  }
}
