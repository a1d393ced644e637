// Builds the scripts of the embeds beside the story's: two that stand alone, and the part that is loaded
// when a reader needs it. Its style sheet is handed back, to be written into the pages.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

/** The list of packages in the bundle, which the end of the build reads. */
const PACKAGES = '.vite/embeds.json';

/** The part of every embed that answers to the reader. */
export interface EmbedLive {
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
export async function bundleScript(entry: string): Promise<string> {
  const [chunk] = await output({ input: entry, output: { format: 'iife' } }, 'es2017');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code.trim();
}

/** The module that embeds import, with what it imports. */
export async function bundleLive(entry: string): Promise<EmbedLive> {
  const all = await output({
    input: entry,
    output: {
      entryFileNames: 'assets/embed-[hash].js',
      chunkFileNames: 'assets/embed-[name]-[hash].js',
    },
  });
  const chunks = all.filter((file) => file.type === 'chunk');
  const assets = all.filter((file) => file.type === 'asset');
  const sheet = assets.find(({ fileName }) => fileName.endsWith('.css'));
  const packages = assets.find(({ fileName }) => fileName === PACKAGES);
  const main = chunks.find(({ isEntry }) => isEntry);
  if (!main || !sheet || !packages) throw new Error(`${entry} gave no module or no style.`);
  return {
    files: new Map([
      ...chunks.map(({ fileName, code }) => [fileName, code] as const),
      [PACKAGES, String(packages.source)],
    ]),
    entry: main.fileName,
    style: String(sheet.source).trim(),
  };
}

async function output(options: Rolldown.RolldownOptions, target = 'es2022') {
  const built = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [svelte()],
    build: {
      write: false,
      target,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      license: { fileName: PACKAGES },
      // An application's entry would lose its exports.
      rolldownOptions: { preserveEntrySignatures: 'exports-only', ...options },
    },
  });
  if (!('output' in built)) throw new Error('The build gave no files.');
  return built.output;
}
