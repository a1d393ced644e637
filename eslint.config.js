// Lint rules. The second half holds the architecture: the README lists the folders under src/ in the order
// in which data flows, and each may import only those before it.
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Parts of d3 that touch elements or the network: Svelte draws, pages fetch. */
const D3_DOM = [
  'd3-selection',
  'd3-transition',
  'd3-axis',
  'd3-fetch',
  'd3-drag',
  'd3-zoom',
  'd3-brush',
];
/** What of d3 itself is arithmetic; any other name is one of those. */
const D3_NAMES = [
  'ascending',
  'bisector',
  'cumsum',
  'descending',
  'dsvFormat',
  'extent',
  'greatest',
  'least',
  'max',
  'min',
  'pairs',
  'range',
  'sum',
];
const D3_MESSAGE = 'D3 is for arithmetic; Svelte draws.';

/** Folders under src/ in the order in which data flows: see the tree in the README. */
const FOLDERS = [
  'dataset',
  'figures',
  'wording',
  'charts',
  'scroll',
  'embed',
  'story',
  'desk',
  'pages',
];
/** Folders beside src/ that no page knows. */
const BESIDE = ['scripts', 'tests'];
/** A folder a chart; what they share is in two more. */
const CHARTS = readdirSync(new URL('src/charts/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['dots', 'parts'].includes(entry.name))
  .map(({ name }) => name);
/** What a chart may know. */
const IN_CHARTS = ['dataset', 'figures', 'wording', 'charts'];
const DOM = ['window', 'document', 'location', 'localStorage', 'sessionStorage'];

const except = (all, some) => all.filter((one) => !some.includes(one));

/**
 * Forbids what some files may not know, imported at once or on demand. `knows`: the folders of ours that they
 * may use, by their first name under src/; `charts`: the folders of charts likewise.
 */
function layer(files, { knows, charts = CHARTS, packages = [] }) {
  const folders = [...except(FOLDERS, knows), ...BESIDE, ...except(CHARTS, charts)];
  const patterns = [
    { group: D3_DOM, message: D3_MESSAGE },
    ...folders.map((folder) => ({
      group: [`**/${folder}/**`],
      message: `This folder does not know ${folder}/: see the tree in the README.`,
    })),
    ...packages.map((name) => ({ group: [name, `${name}/*`], message: `No ${name} here.` })),
    ...(packages.includes('d3')
      ? []
      : [{ group: ['d3'], allowImportNames: D3_NAMES, message: D3_MESSAGE }]),
  ];
  const forbidden = [
    ...folders.map((folder) => `\\/${folder}\\/`),
    ...packages.map((name) => `^${name}(\\/|$)`),
  ];
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression > Literal[value=/${forbidden.join('|')}|^d3/]`,
          message: 'Not on demand, either: see the tree in the README.',
        },
      ],
    },
  };
}

export default ts.config(
  {
    ignores: [
      'dist/',
      'dist-hosting/',
      'node_modules/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'src/**/*.gen.ts',
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
    // Playwright reads what a fixture needs from its pattern.
    files: ['tests/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // {' '} is of use: Svelte drops white space between blocks and in drawings, and whoever reads, or copies,
      // text alone needs it.
      'svelte/no-useless-mustaches': 'off',
    },
  },

  layer(['src/dataset/**'], { knows: ['dataset'], packages: ['svelte'] }),
  layer(['src/figures/**'], { knows: ['dataset', 'figures'], packages: ['svelte'] }),
  layer(['src/wording/**'], { knows: ['dataset', 'figures', 'wording'], packages: ['svelte'] }),
  layer(['src/charts/*.ts'], { knows: IN_CHARTS }),
  layer(['src/charts/{dots,parts}/*.ts'], { knows: IN_CHARTS, charts: [], packages: ['svelte'] }),
  layer(['src/charts/{dots,parts}/*.svelte'], { knows: IN_CHARTS, charts: [], packages: ['d3'] }),
  ...CHARTS.flatMap((chart) => [
    layer([`src/charts/${chart}/*.ts`], {
      knows: IN_CHARTS,
      charts: [chart],
      packages: ['svelte'],
    }),
    layer([`src/charts/${chart}/*.svelte`], {
      knows: IN_CHARTS,
      charts: [chart],
      packages: ['d3'],
    }),
  ]),
  layer(['src/scroll/**'], { knows: ['scroll'], packages: ['d3'] }),
  // It speaks of rules by their names, which are types.
  layer(['src/embed/**'], { knows: ['embed', 'figures'], packages: ['d3'] }),
  layer(['src/story/**'], { knows: except(FOLDERS, ['embed', 'desk', 'pages']) }),
  layer(['src/desk/**'], { knows: except(FOLDERS, ['pages']) }),
  layer(['src/pages/**'], { knows: FOLDERS }),
  {
    files: ['src/{dataset,figures,wording,story}/**', 'src/charts/**'],
    ignores: ['src/charts/dots/**'],
    rules: { 'no-restricted-globals': ['error', ...DOM] },
  },
);
