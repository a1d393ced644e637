// Modules made of files that editors change: what a broken file says to whoever builds or edits, and that a
// mended one is shown.
import { EventEmitter } from 'node:events';
import { mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { madePlugin } from '../../../scripts/build/madePlugin';

const FAULT = 'data/fatalities.csv:7: "4O" is not a whole number.';
const make = vi.fn<(script: string) => Promise<string>>();
let folder: string;

beforeEach(async () => {
  make.mockReset().mockResolvedValue('');
  folder = await mkdtemp(join(tmpdir(), 'made-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

function pluginAndServer() {
  const file = join(folder, 'table.csv');
  const module = join(folder, 'table.gen.ts');
  const modules = [module, module.replace('table', 'later')];
  const plugin = madePlugin({ name: 'tables', script: 'make.ts', modules, from: [file] }, make);
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const sent: unknown[] = [];
  const told = vi.fn();
  const server = {
    config: { root: folder },
    watcher,
    ws: {
      send: (message: unknown) => {
        sent.push(message);
        told();
      },
    },
    moduleGraph: { invalidateAll: vi.fn() },
  } as unknown as ViteDevServer;
  const hooks = plugin as unknown as {
    config: (config: object, env: { command: 'build' | 'serve' }) => Promise<void>;
    configureServer: (server: ViteDevServer) => void;
    transformIndexHtml: { handler: (html: string, context: { server: ViteDevServer }) => void };
    handleHotUpdate: (context: { file: string; server: ViteDevServer }) => unknown;
  };
  hooks.configureServer(server);
  return { ...hooks, file, modules, sent, told, watcher, server };
}

/** Writes the file and its modules, of which the first was last written at that time, before or after the file. */
async function writeAll(file: string, modules: readonly string[], time: number): Promise<void> {
  for (const [index, path] of [...modules, file].entries()) {
    await writeFile(path, '');
    await utimes(path, 100, index === 0 ? time : 100 - index);
  }
  await utimes(file, 100, 100);
}

describe('before anything else', () => {
  test.each([
    ['build', 200, 1],
    ['serve', 200, 0],
    ['serve', 50, 1],
  ] as const)('%s, last made at %i: made %i times', async (command, time, times) => {
    const { config, file, modules } = pluginAndServer();
    await writeAll(file, modules, time);
    await config({}, { command });
    expect(make).toHaveBeenCalledTimes(times);
  });

  test('they are made where one is not there', async () => {
    const { config, file, modules } = pluginAndServer();
    await writeAll(file, modules.slice(0, 1), 200);
    await config({}, { command: 'serve' });
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('they are made where there is none', async () => {
    await pluginAndServer().config({}, { command: 'serve' });
    expect(make).toHaveBeenCalledWith('make.ts');
  });

  test('a fault ends a build with its sentence', async () => {
    make.mockResolvedValue(FAULT);
    await expect(pluginAndServer().config({}, { command: 'build' })).rejects.toThrow(FAULT);
  });
});

describe('while one edits', () => {
  test('a page says the fault that was there from the beginning, without a stack', async () => {
    make.mockResolvedValue(FAULT);
    const { config, transformIndexHtml, server } = pluginAndServer();
    await config({}, { command: 'serve' });
    expect(() => transformIndexHtml.handler('', { server })).toThrow(
      expect.objectContaining({ message: FAULT, stack: '' }) as Error,
    );
  });

  test('a save that breaks a file is told in the page, and one that mends it shows the page', async () => {
    const { file, sent, told, watcher, transformIndexHtml, server } = pluginAndServer();
    make.mockResolvedValueOnce(FAULT);
    watcher.emit('change', file);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([{ type: 'error', err: { message: FAULT, stack: '', plugin: 'tables' } }]);
    watcher.emit('change', file);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(sent[1]).toEqual({ type: 'full-reload' });
    expect(() => transformIndexHtml.handler('', { server })).not.toThrow();
  });

  test('other files are nobody’s', async () => {
    const { watcher, modules, server, handleHotUpdate } = pluginAndServer();
    watcher.emit('change', join(folder, 'other.csv'));
    await Promise.resolve();
    expect(make).not.toHaveBeenCalled();
    for (const file of modules) expect(handleHotUpdate({ file, server })).toEqual([]);
    expect(handleHotUpdate({ file: join(folder, 'other.ts'), server })).toBeUndefined();
  });
});
