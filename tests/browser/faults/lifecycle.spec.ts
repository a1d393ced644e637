// The page in the life of a browser: turned, hidden, left, come back to, read fifty times. Chromium's
// own protocol is needed for most of it.
import type { CDPSession, Page } from '@playwright/test';
import { expect, isStill, isWhole, openStory, readStep, test, watchMove } from '../watch';
import { expectNoOverlap, listen } from './keeping';

const STEPS = ['top', 'said', 'claim', 'places', 'counting', 'one-in-three', 'countries', 'rates'];

const settled = (page: Page) => expect(page.locator('[data-moving]')).toHaveCount(0);

test('twenty resizes and turns, in moves and after: the right step, nothing left over', async ({
  page,
}) => {
  const heard = listen(page);
  await openStory(page);
  const sizes = [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1280, height: 800 },
    { width: 768, height: 1024 },
  ];
  for (let turn = 0; turn < 20; turn += 1) {
    const id = STEPS[turn % STEPS.length] ?? 'top';
    await readStep(page, id);
    await page.setViewportSize(sizes[turn % sizes.length] ?? { width: 390, height: 844 });
    await expectNoOverlap(page);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await readStep(page, 'places');
  await expect(page.locator('#places')).toHaveClass(/current/);
  await settled(page);
  await expect(page.locator('.current')).toHaveCount(4);
  await expect(page.locator('canvas')).toHaveCount(4);
  await expect(page.locator('#places .dots').first()).toBeVisible();
  expect(heard).toEqual({ ours: [], uncaught: [] });
});

test(
  'a tab in the background during a move comes back to the picture at rest',
  { tag: '@protocol' },
  async ({ page }) => {
    await openStory(page);
    const browser = await page.context().newCDPSession(page);
    // What the way through the story set in motion.
    await isStill(page);
    const moves = await watchMove(page);
    await readStep(page, 'claim');
    await moves();
    await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
    await browser.send('Page.setWebLifecycleState', { state: 'active' });
    await settled(page);
    await expect(page.locator('#claim')).toHaveClass(/current/);
    await expect(page.locator('#claim .dots').first()).toHaveCSS('visibility', 'visible');
  },
);

test(
  'on slow 2G the words come first, and a table opened meanwhile stays open',
  { tag: '@protocol' },
  async ({ page }) => {
    const heard = listen(page);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.enable');
    await browser.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 600,
      // Bytes a second. The tests' server packs nothing: three times what a packed story has on slow 2G.
      downloadThroughput: 150_000,
      uploadThroughput: 30_000,
    });
    // The page itself notes when it answers, and opens the table as soon as that is there.
    await page.addInitScript(() => {
      let hasOpened = false;
      new MutationObserver((_, observer) => {
        const details = document.querySelector<HTMLDetailsElement>('#years details.data-table');
        if (details && !hasOpened) details.open = hasOpened = true;
        if (!('live' in document.documentElement.dataset)) return;
        performance.mark('answers');
        observer.disconnect();
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
    await page.goto('./', { waitUntil: 'commit' });
    await readStep(page, 'places');
    await page.locator('#places').getByRole('radio').nth(2).waitFor({ state: 'attached' });
    await page.locator('#places').getByRole('radio').nth(2).check();
    await isWhole(page);
    const [painted = NaN, answers = NaN] = await page.evaluate(() =>
      ['first-contentful-paint', 'answers'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
      ),
    );
    expect(painted).toBeLessThan(answers);
    await expect(page.locator('#verdict').getByRole('radio').nth(2)).toBeChecked();
    await expect(page.locator('#years details.data-table')).toHaveAttribute('open');
    expect(heard).toEqual({ ours: [], uncaught: [] });
  },
);

/** What the page holds after a full collection. */
async function weigh(browser: CDPSession) {
  await browser.send('HeapProfiler.collectGarbage');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  const { metrics } = await browser.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value;
  return { bytes: usedSize, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

test(
  'fifty passes through the story don’t grow the heap',
  { tag: '@protocol' },
  async ({ page }) => {
    test.slow();
    await openStory(page);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Performance.enable');
    /** From top to bottom: each step is reached, and a move starts where there is one. */
    const pass = () =>
      page.evaluate(async () => {
        for (const step of document.querySelectorAll('.step')) {
          step.scrollIntoView();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
    for (let i = 0; i < 10; i += 1) await pass();
    await settled(page);
    const early = await weigh(browser);
    for (let i = 10; i < 50; i += 1) await pass();
    await settled(page);
    const late = await weigh(browser);
    // The engine's own warming up took 45 to 60 kB of it, and levelled off after ninety passes. One
    // picture's places left behind with each pass, 3,600 people of two numbers, would be 2.3 MB.
    expect(late.bytes - early.bytes).toBeLessThan(200_000);
    expect(late.nodes).toBe(early.nodes);
    expect(late.listeners).toBe(early.listeners);
  },
);
