// Second half of the build: writes the story's words and pictures into the built page, so that nothing
// on it waits for a script, with its style inline and its content security policy.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import type * as Describe from '../src/dataset/describeIssue';
import type { Issue } from '../src/dataset/issue';
import type * as Markup from '../src/pages/storyMarkup';
import { fillPage } from './fillPage';

const DIST = 'dist';

const vite = await createServer({
  appType: 'custom',
  // Without hot replacement: it adds comments to the markup that the built client does not expect.
  server: { middlewareMode: true, ws: false, hmr: false },
  logLevel: 'warn',
});
try {
  const { storyMarkup } = (await vite.ssrLoadModule('/src/pages/storyMarkup.ts')) as typeof Markup;
  const page = join(DIST, 'index.html');
  const html = await readFile(page, 'utf8');
  const filled = await fillPage(html, storyMarkup(), (file) => readFile(join(DIST, file), 'utf8'));
  await writeFile(page, filled);
  await cp('data', join(DIST, 'data'), { recursive: true });
} catch (error) {
  process.exitCode = 1;
  console.error(await explain(error));
} finally {
  await vite.close();
}

/** Errors in the data as sentences; anything else as it is. */
async function explain(error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || !('issues' in error)) return error;
  await rm(join(DIST, 'index.html'), { force: true });
  const { describeIssue } = (await vite.ssrLoadModule(
    '/src/dataset/describeIssue.ts',
  )) as typeof Describe;
  const issues = error.issues as readonly Issue[];
  return issues
    .map(
      (issue) =>
        `data/${issue.table ?? 'fatalities'}.csv:${issue.line ?? 1}: ${describeIssue(issue)}`,
    )
    .join('\n');
}
