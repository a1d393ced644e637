// Finds a Chromium for the browser tests, so that `npm test` needs nothing by hand.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
 * CHROMIUM_PATH comes first. Without it, on Linux the one that the package @sparticuz/chromium ships, so
 * that everybody gets the same result; elsewhere chromium, chrome or edge on the path or among the
 * applications, or Playwright's own download. Throws a sentence that says what to do where there is none.
 */
export async function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...QUIET, ...asRoot];
  const wanted = env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, but there is no file.`);
    return { executablePath: wanted, args };
  }
  const packaged = platform === 'linux' ? await shipped() : null;
  if (packaged !== null) {
    return { executablePath: packaged, args: [...args, '--no-sandbox', '--headless=shell'] };
  }
  const installed = [...onPath(env.PATH ?? ''), ...APPLICATIONS, chromium.executablePath()];
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, args };
  throw new Error(
    'No Chromium was found for the browser tests: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, or run "npx playwright install chromium".',
  );
}

function onPath(path: string): string[] {
  return path.split(delimiter).flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
}

/**
 * The packaged Chromium, unpacked into a folder of the project's own, once a version; null where it is not
 * made for this machine (it is for Linux on x86-64).
 */
async function shipped(): Promise<string | null> {
  if (process.arch !== 'x64') return null;
  const { version } = JSON.parse(
    readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'),
  ) as { version: string };
  const folder = resolve('node_modules/.cache/chromium', version);
  if (existsSync(folder)) return join(folder, 'chromium');
  mkdirSync(resolve(folder, '..'), { recursive: true });
  // Unpacked aside, so that no run that was stopped leaves half a browser.
  const aside = mkdtempSync(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  // Another run may have been quicker.
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
  return join(folder, 'chromium');
}
