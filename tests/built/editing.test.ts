// `npm run dev`: the story is in its page there too, as its script expects.
import { readFile } from 'node:fs/promises';
import { createServer } from 'vite';
import { expect, test } from 'vitest';

test('the page that is served while one edits has the story in it', async () => {
  const server = await createServer({
    configFile: 'vite.config.ts',
    server: { middlewareMode: true, ws: false },
    logLevel: 'warn',
  });
  try {
    const serve = async (page: string) =>
      server.transformIndexHtml(`/${page}`, await readFile(page, 'utf8'));
    expect(await serve('index.html')).toMatch(/<div id="story">.*<h1/s);
    expect(await serve('desk.html')).not.toContain('data-words');
  } finally {
    await server.close();
  }
});
