// Lint rules. The second half holds the architecture: the README lists the folders under src/ in the order
// in which data flows, and each may import only those before it.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Parts of d3 that touch elements or the network: Svelte draws, pages fetch. */
const D3_DOM = ['d3-selection', 'd3-transition', 'd3-axis', 'd3-fetch'];

/** Forbids what a folder may not know. `folders`: ours, by their first name under src/. */
function layer(files, { folders = [], packages = [], extra = [] }) {
  const patterns = [
    { group: D3_DOM, message: 'D3 is for arithmetic; Svelte draws.' },
    ...folders.map((folder) => ({
      group: [`**/${folder}/**`],
      message: `This folder does not know ${folder}/: see the tree in the README.`,
    })),
    ...packages.map((name) => ({ group: [name, `${name}/*`], message: `No ${name} here.` })),
    ...extra,
  ];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const ABOVE_FIGURES = ['wording', 'charts', 'scroll', 'embed', 'story', 'desk', 'pages'];
const CHARTS = ['places', 'whole', 'counting', 'years', 'countries', 'rates', 'toll', 'triads'];
const DOM = ['window', 'document', 'location', 'localStorage', 'sessionStorage'];

export default ts.config(
  {
    ignores: [
      'dist/',
      'dist-hosting/',
      'node_modules/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'src/wording/*.gen.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },

  layer(['src/dataset/**'], { folders: ['figures', ...ABOVE_FIGURES], packages: ['svelte'] }),
  layer(['src/figures/**'], { folders: ABOVE_FIGURES, packages: ['svelte'] }),
  layer(['src/wording/**'], {
    folders: ['charts', 'scroll', 'embed', 'story', 'desk', 'pages'],
    packages: ['svelte'],
  }),
  ...CHARTS.map((chart) =>
    layer([`src/charts/${chart}/*.ts`], {
      folders: [
        'scroll',
        'embed',
        'story',
        'desk',
        'pages',
        ...CHARTS.filter((other) => other !== chart),
      ],
      packages: ['svelte'],
    }),
  ),
  layer(['src/charts/{dots,parts}/*.ts'], {
    folders: ['scroll', 'embed', 'story', 'desk', 'pages', ...CHARTS],
    packages: ['svelte'],
  }),
  layer(['src/charts/**/*.svelte'], {
    folders: ['scroll', 'embed', 'story', 'desk', 'pages'],
    packages: ['d3'],
  }),
  layer(['src/scroll/**'], {
    folders: ['dataset', 'wording', 'charts', 'embed', 'story', 'desk', 'pages'],
    packages: ['d3'],
  }),
  layer(['src/embed/**'], {
    folders: ['dataset', 'wording', 'charts', 'scroll', 'story', 'desk', 'pages'],
    packages: ['d3'],
  }),
  layer(['src/story/**'], { folders: ['embed', 'desk', 'pages'] }),
  layer(['src/desk/**'], { folders: ['pages'] }),
  {
    files: ['src/{dataset,figures,wording,story}/**', 'src/charts/**'],
    ignores: ['src/charts/dots/**'],
    rules: { 'no-restricted-globals': ['error', ...DOM] },
  },
);
