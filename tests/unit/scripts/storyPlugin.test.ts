// The story while one edits: what a broken table says in the page, and that a mended one is asked for again.
import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { storyPlugin } from '../../../scripts/build/storyPlugin';
import * as describeModule from '../../../src/dataset/describeIssue';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { referenceFrom } from '../../../src/dataset/referenceFrom';
import { valueOf } from '../../../src/pages/tables';
import { factBytes, factTables } from '../../support/facts';

const FACTS = new TextDecoder().decode(factBytes('fatalities'));
const PAGE = '<main><!--body--></main>';

/** A server that renders what `storyMarkup` gives. */
function serve(storyMarkup: () => { body: string }) {
  const watcher = new EventEmitter();
  const send = vi.fn();
  const invalidateAll = vi.fn();
  const server = {
    config: { root: '/project' },
    watcher,
    ws: { send },
    moduleGraph: { invalidateAll },
    ssrLoadModule: (id: string) =>
      Promise.resolve(id.endsWith('describeIssue.ts') ? describeModule : { storyMarkup }),
  } as unknown as ViteDevServer;
  (storyPlugin.configureServer as (server: ViteDevServer) => void)(server);
  const transform = storyPlugin.transformIndexHtml as (
    html: string,
    context: { path: string; server: ViteDevServer },
  ) => Promise<string>;
  return {
    watcher,
    send,
    invalidateAll,
    ask: (path = '/index.html') => transform(PAGE, { path, server }),
  };
}

describe('the story while one edits', () => {
  test('stands in its page; other pages are as they were', async () => {
    const { ask } = serve(() => ({ body: '<p>One for every $& two</p>' }));
    expect(await ask()).toBe('<main><p>One for every $& two</p></main>');
    expect(await ask('/desk.html')).toBe(PAGE);
  });

  test('of a broken table says file, line, what and how to mend it', async () => {
    const broken = new TextEncoder().encode(FACTS.replace('DNK,44', 'DNK,4O'));
    const line = FACTS.split('\n').findIndex((row) => row.includes('DNK')) + 1;
    const { ask } = serve(() => {
      valueOf(loadDataset(broken, referenceFrom(factTables)));
      return { body: '' };
    });
    await expect(ask()).rejects.toThrow(
      `data/fatalities.csv:${line}: "4O" is not a whole number. Write digits only, as in 1064.`,
    );
  });

  test('an error of another kind is told as it is', async () => {
    const error = new TypeError('no such thing');
    const { ask } = serve(() => {
      throw error;
    });
    await expect(ask()).rejects.toBe(error);
  });

  test.each([
    ['/project/data/fatalities.csv', 1],
    ['/project/data/datapackage.json', 1],
    ['/project/data/README.md', 0],
    ['/project/dist/data/fatalities.csv', 0],
  ])('a change of %s loads the page anew, so that an error goes: %d', (file, times) => {
    const { watcher, send, invalidateAll } = serve(() => ({ body: '' }));
    watcher.emit('change', file);
    expect(invalidateAll).toHaveBeenCalledTimes(times);
    expect(send.mock.calls).toEqual(times ? [[{ type: 'full-reload' }]] : []);
  });
});
