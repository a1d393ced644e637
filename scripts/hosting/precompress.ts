// Compressed copies beside the files that a build made, for hosts that send them as they are.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures and fonts are compressed in themselves. */
const TEXTS = /\.(html|js|css|svg|json|txt|xml|csv)$/;

/** Below this the copy hardly saves more than its own header costs. */
const LEAST_BYTES = 200;

/**
 * Whether a file gets compressed copies. Not in data/: an editor who replaces a table there by hand
 * would leave its copies behind, and hosts would go on to send those. Not in oembed/: a thousand small
 * pages, each of which a program reads once.
 */
export function isPrecompressed(path: string): boolean {
  return TEXTS.test(path) && !/^(data|oembed)\//.test(path);
}

/** Writes FILE.br and FILE.gz beside each file that gets copies, where they are smaller. */
export async function precompress(folder: string, paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.filter(isPrecompressed).map(async (path) => {
      const file = join(folder, path);
      const bytes = await readFile(file);
      if (bytes.length < LEAST_BYTES) return;
      const copies = [
        ['br', await promisify(brotliCompress)(bytes, brotliSettings(bytes.length))],
        ['gz', await promisify(gzip)(bytes, { level: 9 })],
      ] as const;
      for (const [end, copy] of copies) {
        if (copy.length < bytes.length) await writeFile(`${file}.${end}`, copy);
      }
    }),
  );
}

function brotliSettings(bytes: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  };
}
