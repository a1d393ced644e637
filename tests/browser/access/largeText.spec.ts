// The reader's own size of text, twice the usual one, in narrow windows: rem of media queries grows with it, which a
// style sheet could not ask for.
import { expect, openStory, test } from '../watch';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const { args = [], ...rest } = launchOptions;
      await use({ ...rest, args: [...args, '--blink-settings=defaultFontSize=32'] });
    },
    { scope: 'worker' },
  ],
  contextOptions: { reducedMotion: 'reduce' },
});

const isWiderThanWindow = () => document.documentElement.scrollWidth > innerWidth;

for (const chart of ['countries', 'rates']) {
  test(
    `the switch and the search stay in the embed ${chart}`,
    { tag: '@protocol' },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`embed/${chart}/`);
      expect(await page.evaluate(isWiderThanWindow)).toBe(false);
      const box = await page.locator('.search .field').boundingBox();
      expect(box?.width).toBeGreaterThan(200);
    },
  );
}

test('the number of a country stands on one line', { tag: '@protocol' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('country/united-states/');
  const number = await page.locator('.dead').evaluate((dead) => {
    const words = document.createRange();
    words.selectNodeContents(dead);
    return { lines: words.getClientRects().length, right: words.getBoundingClientRect().right };
  });
  expect(number.lines).toBe(1);
  expect(number.right).toBeLessThan(390);
});

test('the headings of the toll stay in the window', { tag: '@protocol' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openStory(page);
  await page.locator('.toll').scrollIntoViewIfNeeded();
  await expect(page.locator('.toll')).toBeInViewport();
  expect(await page.evaluate(isWiderThanWindow)).toBe(false);
});
