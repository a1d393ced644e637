// What every browser test watches for: errors in the console, requests to strangers, layout shifts.
import { test as base, expect, type Page } from '@playwright/test';

/** What a page did while a test looked on. */
export interface Watched {
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly troubles: string[];
  /** Lines that the page itself wrote for information. */
  readonly notes: string[];
  /** Requests to any origin but the page's own. */
  readonly foreign: string[];
}

/** `watched` collects from before the first navigation; a test that expects trouble empties it. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { troubles: [], notes: [], foreign: [] };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) watched.troubles.push(message.text());
        if (message.type() === 'info') watched.notes.push(message.text());
      });
      page.on('pageerror', (error) => watched.troubles.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/^http/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin) {
          watched.foreign.push(request.url());
        }
      });
      await use(watched);
      expect(watched.troubles).toEqual([]);
      expect(watched.foreign).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the story and waits until all of it answers: the ways to share it come last. */
export async function openStory(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#verdict').getByRole('radio').first()).toBeAttached();
  await expect(page.locator('#verdict [data-share] button')).toBeAttached();
}

/** Starts to add up layout shifts; the returned function tells the sum. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        Object.assign(window, { shifts: (window as unknown as { shifts: number }).shifts + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

/** Scrolls so that a step's words stand where they are read. */
export async function readStep(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} .words`).evaluate((words) => {
    const top = words.getBoundingClientRect().top + parseFloat(getComputedStyle(words).paddingTop);
    scrollBy(0, top - innerHeight * (innerWidth < 960 ? 0.65 : 0.3));
  });
}

export { expect };
