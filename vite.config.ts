import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as Markup from './src/pages/storyMarkup';

/** Modules of the story's opening that others use too. */
const OPENING =
  /node_modules.svelte.|src.(dataset.(?!dataPackage|fingerprint|write)|charts.(places|whole|dots).|figures.(?!waysToCount)|wording.(?!ways|rate|claimWordings)|story.(published.headline|numbers.openingNumbers)|pages.embed.embedPages)/;

/** The same of its later steps. */
const LATER =
  /src.(figures.waysToCount|wording.ways|story.(article.copyText|numbers.laterNumbers))/;

/** While one edits: writes the story into its page, as the build does, for the script to take over. */
const storyWhileEditing: Plugin = {
  name: 'story-while-editing',
  apply: 'serve',
  async transformIndexHtml(html, { path, server }) {
    if (!server || path !== '/index.html') return html;
    const { storyMarkup } = (await server.ssrLoadModule(
      '/src/pages/storyMarkup.ts',
    )) as typeof Markup;
    return html.replace('<!--body-->', () => storyMarkup(null).body);
  },
};

export default defineConfig({
  // Relative, so that the built page works from any folder of any host.
  base: './',
  plugins: [svelte(), storyWhileEditing],
  build: {
    target: 'es2022',
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
        chunkFileNames: 'assets/story-[name]-[hash].js',
        // What the opening shares with parts that are loaded on demand: one file compresses better.
        codeSplitting: {
          groups: [
            { name: 'opening', test: OPENING },
            { name: 'later-shared', test: LATER },
          ],
        },
      },
    },
  },
  test: {
    // Properties over many datasets take a while on a busy machine.
    testTimeout: 30_000,
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
