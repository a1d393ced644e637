// The story while one edits.
import type { ViteDevServer } from 'vite';
import { expect, test } from 'vitest';
import { storyPlugin } from '../../../scripts/build/storyPlugin';

const PAGE = '<main><!--body--></main>';

test('stands in its page; other pages are as they were', async () => {
  const server = {
    ssrLoadModule: () =>
      Promise.resolve({ storyMarkup: () => ({ body: '<p>One for every $& two</p>' }) }),
  } as unknown as ViteDevServer;
  const transform = storyPlugin.transformIndexHtml as (
    html: string,
    context: { path: string; server: ViteDevServer },
  ) => Promise<string>;
  expect(await transform(PAGE, { path: '/index.html', server })).toBe(
    '<main><p>One for every $& two</p></main>',
  );
  expect(await transform(PAGE, { path: '/desk.html', server })).toBe(PAGE);
});
