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
  const plugin = madePlugin({ name: 'tables', script: 'make.ts', module, from: [file] }, make);
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
  return { ...hooks, file, module, sent, told, watcher, server };
}

/** Writes both files; the module is older or younger than what it was made of. */
async function writeBoth(file: string, module: string, isYounger: boolean): Promise<void> {
  await writeFile(file, '');
  await writeFile(module, '');
  await utimes(file, 100, 100);
  await utimes(module, isYounger ? 200 : 50, isYounger ? 200 : 50);
}

describe('before anything else', () => {
  test.each([
    ['build', true, 1],
    ['serve', true, 0],
    ['serve', false, 1],
  ] as const)(
    '%s with a module that is younger (%s): made %i times',
    async (command, is, times) => {
      const { config, file, module } = pluginAndServer();
      await writeBoth(file, module, is);
      await config({}, { command });
      expect(make).toHaveBeenCalledTimes(times);
    },
  );

  test('it is made where there is none', async () => {
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
    const { watcher, module, server, handleHotUpdate } = pluginAndServer();
    watcher.emit('change', join(folder, 'other.csv'));
    await Promise.resolve();
    expect(make).not.toHaveBeenCalled();
    expect(handleHotUpdate({ file: module, server })).toEqual([]);
    expect(handleHotUpdate({ file: join(folder, 'other.ts'), server })).toBeUndefined();
  });
});
