import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { readdirSync } from 'node:fs';
import { madePlugin } from './scripts/build/madePlugin.ts';
import { BY_ROLLDOWN, BY_TERSER, LIGHTNING } from './scripts/build/smallest.ts';
import { storyPlugin } from './scripts/build/storyPlugin.ts';

/** Every sentence, read and checked. */
const words = madePlugin({
  name: 'words',
  script: 'scripts/words/writeWords.ts',
  modules: ['words', 'lastWords', 'askedWords'].map((name) => `src/wording/${name}.gen.ts`),
  from: ['data/words/en.yaml', 'src/wording/wordKeys.json'],
});

/** Every table and what the site says of itself, read and checked; of sources, those that the first words cite. */
const tables = madePlugin({
  name: 'tables',
  script: 'scripts/data/writeChecked.ts',
  modules: ['src/dataset/checkedData.gen.ts', 'src/dataset/laterTables.gen.ts'],
  from: [
    'data/words/en.yaml',
    ...readdirSync('data').flatMap((file) => (/\.(csv|json)$/.test(file) ? [`data/${file}`] : [])),
  ],
});

/** True for a module that the page's script imports, and for the script itself; not for parts on demand. */
function isNeeded(
  id: string,
  infoOf: (id: string) => { isEntry: boolean; importers: readonly string[] } | null,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = infoOf(id);
  return (
    info !== null &&
    (info.isEntry || info.importers.some((importer) => isNeeded(importer, infoOf, seen)))
  );
}

export default defineConfig({
  // Relative, so that the built page works from any folder of any host.
  base: './',
  plugins: [words, tables, svelte(), storyPlugin],
  css: LIGHTNING,
  build: {
    target: 'es2022',
    ...BY_TERSER,
    // The polyfill is an inline script, which the page's CSP refuses; modules are few and flat.
    modulePreload: { polyfill: false },
    // One style sheet, which the prerender puts into the page: the policy refuses a linked one.
    cssCodeSplit: false,
    // A font in a data address would be in the way of the first picture.
    assetsInlineLimit: 0,
    license: { fileName: '.vite/story.json' },
    rolldownOptions: {
      input: { story: 'index.html' },
      // One beginning for all parts of the story, by which the size budgets know them.
      output: {
        ...BY_ROLLDOWN,
        entryFileNames: 'assets/story-page-[hash].js',
        chunkFileNames: 'assets/story-[name]-[hash].js',
        // All that the page needs at once is one file, though parts on demand use some of it, too.
        codeSplitting: {
          groups: [
            {
              name: (id, context) =>
                isNeeded(id, (of) => context.getModuleInfo(of)) ? 'page' : null,
            },
          ],
        },
      },
    },
  },
  test: {
    // Properties over many datasets take a while on a busy machine.
    testTimeout: 30_000,
    // All processors: by default one is left alone, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{unit,pictures,built,hosting}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/support/jsdom.ts'],
        },
      },
    ],
  },
});
