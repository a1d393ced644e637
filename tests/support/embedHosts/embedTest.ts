// Playwright's test with two sites of two origins: one with the frames, one with pages that frame them.
// A test fails if a page of either throws or writes an error into the console.
import { expect, test, type Locator } from '@playwright/test';
import { build } from 'vite';
import { distListener } from '../distServer';
import { framePage, type HostPage } from './pages';
import { hostListener, serve } from './servers';

interface WorkerFixtures {
  /** Origin of the frames and of our host script. */
  frames: string;
  /** Origin of the hosts. */
  hosts: string;
}

interface Fixtures {
  /** Console errors that a test expects. */
  expectedErrors: RegExp[];
  /** Opens a host's page, 900 px wide. */
  openHost: (host: HostPage) => Promise<void>;
}

/** Errors of the hosts' side: Firefox tells them where Chromium does not. */
const OF_THE_HOST = [
  // The page's icon, under a policy that allows none.
  /favicon\.ico/,
  // iframe-resizer speaks before the frame's document is there.
  /target origin provided/,
];

export const embedTest = test.extend<Fixtures, WorkerFixtures>({
  frames: [
    async ({}, use) => {
      const frame = framePage(await bundle('tests/support/embedHosts/frameEntry.ts'));
      const script = await bundle('src/embed/hostEntry.ts');
      const site = await serve('127.0.0.1', ({ url = '/' }, response) => {
        const isScript = url === '/embed.js';
        response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
        response.end(isScript ? script : url.startsWith('/embed/') ? frame : '<!doctype html>');
      });
      await use(site.origin);
      site.close();
    },
    { scope: 'worker' },
  ],

  hosts: [
    async ({ frames }, use) => {
      const site = await serve('localhost', hostListener(frames));
      await use(site.origin);
      site.close();
    },
    { scope: 'worker' },
  ],

  expectedErrors: [[], { option: true }],

  openHost: async ({ page, hosts, expectedErrors }, use) => {
    const errors: string[] = [];
    const note = (text: string) => {
      const expected = [...OF_THE_HOST, ...expectedErrors].some((pattern) => pattern.test(text));
      if (!expected) errors.push(text);
    };
    // Firefox tells what a policy refused as an exception.
    page.on('pageerror', (error) => note(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.setViewportSize({ width: 900, height: 700 });
    await use(async (host) => {
      await page.goto(`${hosts}/${encodeURIComponent(host.name)}`);
    });
    expect(errors).toEqual([]);
  },
});

/** The same with the site's own embeds, as they were built, in place of the page that stands for one. */
export const builtEmbedTest = embedTest.extend<object, Pick<WorkerFixtures, 'frames'>>({
  frames: [
    async ({}, use) => {
      const site = await serve('127.0.0.1', distListener());
      await use(site.origin);
      site.close();
    },
    { scope: 'worker' },
  ],
});

/** Waits until an iframe is as tall as its content, at the width that its host gives it. */
export async function expectFit(iframe: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const outer = await iframe.evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
      const inner = await iframe
        .contentFrame()
        .locator('html')
        .evaluate((root) => [window.innerWidth, root.getBoundingClientRect().height]);
      const off = outer.map((side, index) => Math.abs(side - (inner[index] ?? 0)));
      return { width: off[0], tooTallOrShort: (off[1] ?? 0) > 1 ? [outer, inner] : 'no' };
    })
    .toEqual({ width: 0, tooTallOrShort: 'no' });
}

/** Sets how tall the growing part of a frame is, in CSS pixels. */
export async function growTo(iframe: Locator, height: number): Promise<void> {
  await iframe
    .contentFrame()
    .locator('#more')
    .evaluate((more, px) => (more.style.height = `${px}px`), height);
}

/** One file that runs by itself, as the site's build makes it. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error(`${entry} gave no file`);
  return built.output[0].code;
}
