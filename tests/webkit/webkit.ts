// WebKit for the tests: a browser of a test file's own, and what it is asked over and over. Nothing here
// waits by the clock: tests poll until it is so. Its driver can neither print nor change media.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';
import { expect, vi } from 'vitest';
import { startScreen } from './screen';

/** A running WebKit. */
export interface WebKit {
  readonly driver: WebDriver;
  /** Where it puts what is downloaded. */
  readonly downloads: string;
  /** Errors that pages wrote into the console so far. */
  readonly errors: () => string[];
  readonly close: () => Promise<void>;
}

/** Starts the driver and a browser; throws a sentence where Debian's packages are missing. */
export async function startWebKit(): Promise<WebKit> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = await startScreen();
  const port = await freePort();
  // A group of its own, so that the browser goes with its driver whatever happens.
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    detached: true,
    env: { ...process.env, XDG_CONFIG_HOME: home, DISPLAY: screen.display },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const gone = new Promise<never>((_, refuse) => server.once('error', refuse));
  const stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid);
    screen.close();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await Promise.race([answering(port), gone]);
    const driver = await build(port);
    return {
      driver,
      downloads,
      errors: () => said.split('\n').filter((line) => /CONSOLE .*(ERROR|WARN)/.test(line)),
      close: () => driver.quit().finally(stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function build(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': {
      binary: findMiniBrowser(),
      args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
    },
  });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
  await driver.manage().window().setRect({ width: 1280, height: 900 });
  return driver;
}

/** Resolves when the driver listens there. */
function answering(port: number): Promise<unknown> {
  return vi.waitFor(() => fetch(`http://127.0.0.1:${port}/status`), { timeout: 20_000 });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function findMiniBrowser(): string {
  const found = ['/usr/lib', '/usr/libexec']
    .filter((root) => existsSync(root))
    .flatMap((root) => [root, ...readdirSync(root).map((folder) => join(root, folder))])
    .flatMap((folder) => ['4.1', '6.0', '4.0'].map((api) => join(folder, `webkit2gtk-${api}`)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error('No WebKit was found: install webkit2gtk-driver and xvfb (Debian).');
  }
  return found;
}

/** Expects that what a script of the page gives becomes this; a page that is not there yet gives null. */
export function expectIn(driver: WebDriver, script: string) {
  return expect.poll(() => driver.executeScript(`return ${script}`).catch(() => null), {
    timeout: 20_000,
    interval: 100,
  });
}

/** Goes to an address, which the browser has not shown before, and waits until its document is there. */
export async function open(driver: WebDriver, address: string): Promise<void> {
  await driver.get(address);
  await expectIn(driver, `location.href`).toBe(address);
}

/** The element, once it is there. */
export async function find(driver: WebDriver, selector: string): Promise<WebElement> {
  await expectIn(driver, `document.querySelector(${JSON.stringify(selector)}) !== null`).toBe(true);
  return driver.findElement(By.css(selector));
}

/** Text of the first that matches, as the markup has it; a script for `expectIn`. */
export function textOf(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}).textContent`;
}

/** Scrolls it into the middle and waits until it stands still there. */
export async function bring(driver: WebDriver, selector: string): Promise<WebElement> {
  const element = await find(driver, selector);
  await driver.executeScript(
    `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`,
    element,
  );
  const top = `Math.abs(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top)`;
  await expectIn(driver, `${top} < innerHeight`).toBe(true);
  return element;
}
