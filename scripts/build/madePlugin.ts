// Vite's part in modules that are made of files which editors change: makes them before anything is built,
// served or tested, and again whenever such a file is saved while one edits. In a process of its own: Vite's
// configuration knows no src/.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin, ViteDevServer } from 'vite';

/** Modules and what they are made of. Paths from the project's folder. */
export interface Made {
  readonly name: string;
  /** Makes the modules. Where the files are wrong it says so, a line for each fault, and fails. */
  readonly script: string;
  readonly modules: readonly string[];
  readonly from: readonly string[];
}

const run = promisify(execFile);

/** Keeps the modules as their files are. A file with errors ends a build, and while one edits is told in the page. */
export function madePlugin({ name, script, modules, from }: Made, make = makeWith): Plugin {
  let errors = '';
  return {
    name,
    async config(_config, { command }) {
      if (command === 'serve' && (await areNewer(modules, from))) return;
      errors = await make(script);
      if (errors === '') return;
      if (command === 'build') throw faultOf(errors, errors);
      console.error(errors);
    },
    transformIndexHtml: {
      order: 'pre',
      handler(_html, { server }) {
        if (server && errors !== '') throw faultOf(errors, '');
      },
    },
    configureServer(server) {
      const files = from.map((file) => resolve(server.config.root, file));
      // Another save meanwhile waits for its turn, so that the last one is what is shown.
      let made = Promise.resolve();
      server.watcher.add(files);
      server.watcher.on('change', (changed) => {
        if (files.includes(resolve(changed))) made = made.then(() => remake(server));
      });
    },
    // What has to be done is done when it was made.
    handleHotUpdate({ file, server }) {
      return modules.some((module) => file === resolve(server.config.root, module))
        ? []
        : undefined;
    },
  };

  /** The whole page is loaded anew: its text is in the document that the server writes. */
  async function remake({ moduleGraph, ws }: ViteDevServer): Promise<void> {
    errors = await make(script);
    if (errors === '') {
      moduleGraph.invalidateAll();
      ws.send({ type: 'full-reload' });
      return;
    }
    console.error(errors);
    ws.send({ type: 'error', err: { message: errors, stack: '', plugin: name } });
  }
}

/** `stack`: what stands in its place, which is of our code, while the fault is in the file. */
function faultOf(errors: string, stack: string): Error {
  return Object.assign(new Error(errors), { stack });
}

/** What is wrong with the files, a line each, or ''. */
async function makeWith(script: string): Promise<string> {
  try {
    await run('npx', ['tsx', script], { shell: true });
    return '';
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  }
}

/** True if the files are there and the last that was written is younger than all of the others: same text is not written. */
async function areNewer(files: readonly string[], others: readonly string[]): Promise<boolean> {
  const timesOf = (paths: readonly string[]) =>
    Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  try {
    return Math.max(...(await timesOf(others))) < Math.max(...(await timesOf(files)));
  } catch {
    return false;
  }
}
