// A Chromium of 2022, from a package that ships one: what the page promises to old browsers is tried in it.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const PACKED = 'node_modules/chromium-103/bin/chromium.br';
const UNPACKED = resolve('node_modules/.cache/chromium-103');

/** It needs no sandbox for our own page, and has no graphics card. */
export const OLD_CHROMIUM_ARGS = ['--no-sandbox', '--headless', '--disable-gpu'];

/** Whether the package's browser runs here: it is for Linux on x64. */
export const HAS_OLD_CHROMIUM =
  process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKED);

/** Path of the browser, unpacked once. */
export async function oldChromium(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED;
  mkdirSync(resolve(UNPACKED, '..'), { recursive: true });
  // Of two that unpack at once both get a whole file.
  const own = `${UNPACKED}-${process.pid}`;
  await pipeline(
    createReadStream(PACKED),
    createBrotliDecompress(),
    createWriteStream(own, { mode: 0o755 }),
  );
  renameSync(own, UNPACKED);
  return UNPACKED;
}
