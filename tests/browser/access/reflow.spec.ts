// Nothing is lost at 400 % zoom, with more space between letters, words and lines, or with larger text.
import type { Page } from '@playwright/test';
import { expect, openStory, test } from '../watch';
import { lookForLosses, SPACED, takeStyle } from './losses';
import { openInDesk, SWAPPED, unfoldAll } from './views';
import { CHART_NAMES } from '../../../src/charts/charts';

/** Twice the size that the page gives its text. */
const LARGE = 'html { font-size: 2.25rem !important; }';

/** A window of 1280 by 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

const FORMS = [
  { form: 'at 400 % zoom', viewport: ZOOMED, style: '' },
  { form: 'at 400 % zoom with text spaced', viewport: ZOOMED, style: SPACED },
  { form: 'on a phone with text spaced', viewport: { width: 390, height: 844 }, style: SPACED },
  { form: 'with text spaced', viewport: WIDE, style: SPACED },
  { form: 'with text at 200 %', viewport: WIDE, style: LARGE },
];

for (const { form, viewport, style } of FORMS) {
  test.describe(form, { tag: '@reduced-motion' }, () => {
    // Without a stage every step stands as it is read, all at once.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('nothing of the story is lost', { tag: '@wide-letters' }, async ({ page }) => {
      await openStory(page);
      await expectWhole(page, style);
      await page.locator('[data-embed]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await page.evaluate(lookForLosses)).toEqual([]);
    });

    test('nothing of an embed is lost', async ({ page }) => {
      for (const chart of CHART_NAMES) {
        await page.goto(`embed/${chart}/`);
        await expectWhole(page, style, chart);
      }
    });

    test('nothing of the desk is lost', async ({ page }) => {
      await page.goto('desk.html');
      await openInDesk(page, SWAPPED);
      await expectWhole(page, style);
    });
  });
}

async function expectWhole(page: Page, style: string, view = ''): Promise<void> {
  await unfoldAll(page);
  await takeStyle(page, style);
  expect(await page.evaluate(lookForLosses), view).toEqual([]);
}
