// What a new dataset changes in the story, found in its markup: as the desk finds it in its elements.
import { JSDOM } from 'jsdom';
import { createServer } from 'vite';
import type { Dataset, Tables } from '../../src/dataset/dataset';
import { compareStories, type StoryChanges } from '../../src/desk/changes/compareStories';
import type * as Rendered from './renderedStory';

/** Renders the story with both datasets and compares them. */
export async function compareRendered(
  was: Dataset,
  now: Dataset,
  tables: Tables,
): Promise<StoryChanges> {
  const vite = await createServer({
    appType: 'custom',
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    logLevel: 'warn',
  });
  try {
    const { renderedStory } = (await vite.ssrLoadModule(
      '/scripts/data/renderedStory.ts',
    )) as typeof Rendered;
    return compareStories(renderedStory(was, tables, parse), renderedStory(now, tables, parse));
  } finally {
    await vite.close();
  }
}

function parse(markup: string): ParentNode {
  return new JSDOM(markup).window.document.body;
}
