// Finds a Chromium for the browser tests, so that `npm test` needs nothing by hand.
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** How to start the browser that was found. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Root needs no sandbox; the others keep it from looking for the internet. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * In this order: CHROMIUM_PATH; chromium, chrome or edge on the path or among the applications;
 * Playwright's own download; the one shipped in the package @sparticuz/chromium. Throws a sentence
 * that says what to do where there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...QUIET, ...asRoot];
  const wanted = env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, but there is no file.`);
    return { executablePath: wanted, args };
  }
  const installed = [...onPath(env.PATH ?? ''), ...APPLICATIONS, chromium.executablePath()];
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, args };
  return { executablePath: await shipped(), args: [...args, '--no-sandbox', '--headless=shell'] };
}

function onPath(path: string): string[] {
  return path.split(delimiter).flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
}

/** Unpacks the packaged Chromium into a folder of the project's own, once. */
async function shipped(): Promise<string> {
  try {
    process.env.TMPDIR = resolve('node_modules/.cache');
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (error) {
    throw new Error(
      'No Chromium was found for the browser tests: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, or run "npx playwright install chromium".',
      { cause: error },
    );
  }
}
