// Left and come back to: browsers keep the page as it is in their back and forward cache, and wake it.
import type { Page } from '@playwright/test';
import { expect, openStory, readStep, test as base, watchMove } from '../watch';
import { readWords } from './keeping';

/** Playwright switches Chromium's cache off. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

/** What a page notes of itself: it is gone where the page comes anew. */
interface Noted {
  /** For every time that the page was shown, whether it came out of the cache. */
  readonly shows: boolean[];
  /** Texts that live regions took on. */
  readonly said: string[];
}

const noted = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Notes from now on what live regions say. */
const listenToRegions = (page: Page) =>
  page.evaluate(() => {
    const { said } = (window as unknown as { noted: Noted }).noted;
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });

const rests = (page: Page, address: string) =>
  expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe(address);

/** Goes to another page and back; fails where the page does not come out of the cache. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.goto('desk.html');
  // The driver's own way back waits for a load, which is not to come.
  await page.evaluate(() => history.back());
  await expect(page).not.toHaveURL(/desk/);
  const shown = async () => ({ shows: (await noted(page)).shows, refused: await refusals(page) });
  await expect.poll(shown).toEqual({ shows: [false, true], refused: [] });
}

/** Whether the browser keeps any page at all: asked with one that gives no reason not to. */
async function keepsPages(page: Page): Promise<boolean> {
  await page.goto('plain');
  await page.goto('plain?next');
  // Not at once: the page that is left could not answer any more.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page).toHaveURL(/plain$/);
  // Written when the page is shown, out of the cache or anew.
  await expect.poll(async () => (await noted(page)).shows).not.toEqual([]);
  return (await noted(page)).shows.at(-1) === true;
}

/** Why the browser made the page anew instead. */
const refusals = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      notRestoredReasons?: { reasons: { reason: string }[] | null } | null;
    })[];
    return entry?.notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? [];
  });

/** All that the reader brought about. */
const look = async (page: Page) => ({
  words: await readWords(page),
  ...(await page.evaluate(() => ({
    checked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ value }) => value,
    ),
    search: document.querySelector<HTMLInputElement>('[role=combobox]')?.value,
    open: [...document.querySelectorAll('details[open] caption')].map(
      ({ textContent }) => textContent,
    ),
    notice: document.querySelector('[data-notice]')?.textContent,
    scrollY,
  }))),
});

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const shows: boolean[] = [];
    Object.assign(window, { noted: { shows, said: [] } });
    addEventListener('pageshow', ({ persisted }) => shows.push(persisted));
  });
  const keeps = await keepsPages(page);
  if (!keeps) console.info('Not run: Back to a kept page. This browser keeps none.');
  test.skip(!keeps, 'this browser keeps no page');
});

for (const width of [390, 1280]) {
  test.describe(`${width} px wide`, { tag: '@back' }, () => {
    test.use({ viewport: { width, height: 844 } });

    test('Back finds the page as it was left, says nothing, and the page answers', async ({
      page,
    }) => {
      await openStory(page);
      const rules = page.locator('#places').getByRole('radio');
      await readStep(page, 'places');
      // By the keyboard: the driver's mouse first scrolls what sticks, on and on.
      await rules.nth(2).press('Space');
      await page.getByRole('combobox').fill('esto');
      await page.getByRole('combobox').press('Enter');
      await expect(page.locator('#top').getByText(/^Estonia: /)).toBeAttached();
      await readStep(page, 'years');
      await page.locator('#years .data-table summary').click();
      await rests(page, '?rule=all-partners&country=EST#years');
      await expect(page.locator('[data-moving]')).toHaveCount(0);
      const before = await look(page);
      expect(before.search).toContain('Estonia');
      expect(before.open).toHaveLength(1);
      await listenToRegions(page);

      await leaveAndComeBack(page);
      expect(await look(page)).toEqual(before);
      await rests(page, '?rule=all-partners&country=EST#years');

      // Its observers and timers go on: the step that is read, the address, the picture.
      await readStep(page, 'places');
      await expect(page.locator('.contents [aria-current=step]')).toHaveAttribute(
        'href',
        '#places',
      );
      expect((await noted(page)).said).toEqual([]);
      await rules.nth(3).press('Space');
      await expect.poll(async () => (await noted(page)).said).toHaveLength(1);
      await rests(page, '?rule=european-nato&country=EST#places');
      await expect(page.locator('#places .dots').first()).toHaveCSS('visibility', 'visible');
      expect((await look(page)).words['places']).not.toBe(before.words['places']);
    });

    test('left while dots move and the address is not written yet, it ends both after Back', async ({
      page,
    }) => {
      await openStory(page);
      await readStep(page, 'places');
      await expect(page.locator('.contents [aria-current=step]')).toHaveAttribute(
        'href',
        '#places',
      );
      await expect(page.locator('[data-moving]')).toHaveCount(0);
      const moves = await watchMove(page);
      await page.locator('#places').getByRole('radio').nth(2).press('Space');
      await moves();
      await leaveAndComeBack(page);
      await expect(page.locator('[data-moving]')).toHaveCount(0);
      await expect(page.locator('#places .dots').first()).toHaveCSS('visibility', 'visible');
      await rests(page, '?rule=all-partners#places');
    });
  });
}
