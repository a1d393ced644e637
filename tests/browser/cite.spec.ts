import { expect, openStory, test } from './watch';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test(
  'a citation is copied with the page’s own address',
  { tag: '@clipboard' },
  async ({ page, baseURL }) => {
    await openStory(page);
    const data = page.locator('#method dd', { hasText: `${baseURL}data/fatalities.csv` });
    await data.getByRole('button', { name: /^Copy ?:/ }).click();
    await expect(data.getByRole('button', { name: /^Copied/ })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await data.locator('span').first().innerText());
    expect(copied).toMatch(/CC BY-SA 4\.0\. Updated .+, version \w+\. http/);
  },
);
