// Builds the scripts of the embeds and of the countries' pages beside the story's: some that stand alone,
// and modules with what they import. Their style sheets are handed back, for the pages.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { BY_ROLLDOWN, BY_TERSER, LIGHTNING } from './smallest';

/** A module that pages import, and all that comes with it. */
export interface Bundle {
  /** Files by their paths under the site. */
  readonly files: ReadonlyMap<string, string>;
  /** Path of the module that pages import. */
  readonly entry: string;
  /** Of all components, in one sheet. */
  readonly style: string;
}

/**
 * One classic script that runs by itself, from a TypeScript module. In words that old browsers can read:
 * it tells the reader where the page's modules are too new for them.
 */
export async function bundleScript(entry: string, target = 'es2017'): Promise<string> {
  const options = {
    input: entry,
    output: { ...BY_ROLLDOWN, format: 'iife', codeSplitting: false },
  } as const;
  const chunk = (await output(options, target)).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`${entry} gave no script.`);
  return chunk.code.trim();
}

/**
 * A module with what it imports. `name`: the beginning of its files' names, by which the size budgets know
 * them, and of the list of packages in it, which the end of the build reads.
 */
export async function bundleModule(entry: string, name: string): Promise<Bundle> {
  const list = `.vite/${name}.json`;
  const options = {
    input: entry,
    output: {
      ...BY_ROLLDOWN,
      entryFileNames: `assets/${name}-[hash].js`,
      chunkFileNames: `assets/${name}-[name]-[hash].js`,
    },
  };
  const all = await output(options, 'es2022', list);
  const chunks = all.filter((file) => file.type === 'chunk');
  const assets = all.filter((file) => file.type === 'asset');
  const sheet = assets.find(({ fileName }) => fileName.endsWith('.css'));
  const packages = assets.find(({ fileName }) => fileName === list);
  const main = chunks.find(({ isEntry }) => isEntry);
  if (!main || !sheet || !packages) throw new Error(`${entry} gave no module or no style.`);
  return {
    files: new Map([
      ...chunks.map(({ fileName, code }) => [fileName, code] as const),
      [list, String(packages.source)],
    ]),
    entry: main.fileName,
    style: String(sheet.source).trim(),
  };
}

async function output(options: Rolldown.RolldownOptions, target: string, list?: string) {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [svelte()],
    css: LIGHTNING,
    build: {
      write: false,
      target,
      ...BY_TERSER,
      // What is imported on demand is asked for in a row: a list of it in each page would cost more.
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      ...(list === undefined ? {} : { license: { fileName: list } }),
      // An application's entry would lose its exports.
      rolldownOptions: { preserveEntrySignatures: 'exports-only', ...options },
    },
  });
  if (!('output' in built)) throw new Error('The build gave no files.');
  return built.output;
}
