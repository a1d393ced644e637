// Nothing for axe to find, in any view of story, embeds and desk.
import { expect, openStory, test } from '../watch';
import { expectClean } from './axe';
import { SWAPPED, walkChoices, walkDesk, walkSteps, type Look } from './views';
import { CHART_NAMES } from '../../../src/charts/charts';

test.use({ bypassCSP: true });
test.describe.configure({ timeout: 120_000 });

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

for (const viewport of SIZES) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    test('axe finds nothing at any step on the stage', { tag: '@views' }, async ({ page }) => {
      await openStory(page);
      await walkSteps(page, (view, within) => expectClean(page, view, within, 'sight'));
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      const tag = colorScheme === 'dark' ? '@media' : '@reduced-motion';
      test.describe(`in ${colorScheme}`, { tag }, () => {
        // Other colours change nothing but what is seen.
        const everything = colorScheme === 'light' ? 'all' : 'sight';
        test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

        test('axe finds nothing in any view of the story', { tag: '@views' }, async ({ page }) => {
          const look: Look = (view, within, differs) =>
            expectClean(page, view, within, differs === 'sight' ? 'sight' : everything);
          await openStory(page);
          // Without a stage every step stands as it is read.
          await look('as it opens', 'html', 'elements');
          await walkChoices(page, look);
        });

        test('axe finds nothing on the desk', async ({ page }) => {
          await walkDesk(page, (view) => expectClean(page, view, 'html', everything));
        });
      });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(
    `in ${colorScheme}`,
    { tag: colorScheme === 'dark' ? ['@dark', '@views'] : [] },
    () => {
      test.use({ colorScheme, viewport: { width: 320, height: 700 } });

      test('axe finds nothing in any embed', async ({ page }) => {
        const everything = colorScheme === 'light' ? 'all' : 'sight';
        for (const chart of CHART_NAMES) {
          await page.goto(`embed/${chart}/`);
          await expectClean(page, chart, 'html', 'sight');
          await page.getByText('Show as a table').click();
          await expect(page.getByRole('columnheader').getByRole('button').first()).toBeVisible();
          await expectClean(page, `${chart}, answering`, 'html', everything);
        }
        await page.getByRole('link', { name: 'Embed' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page, 'dialog', 'html', everything);
      });
    },
  );
}

test('axe finds nothing once newer figures have come', async ({ page }) => {
  await page.route(/fatalities\.csv/, (route) => route.fulfill({ body: SWAPPED }));
  await openStory(page);
  await expect(page.getByRole('status').filter({ hasText: 'updated' })).toBeAttached();
  await expectClean(page, 'after a swap');
});
