// The story as one file, opened from a disk, where nothing can be asked for.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectClean } from './access/axe';
import { expect, readStep, test } from './watch';

const FILE = pathToFileURL(resolve('dist/one-for-every-two.html')).href;

test(
  'answers without a single request, and nothing in it leads nowhere',
  { tag: '@download' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/^(https?|file):/.test(request.url()) && request.url() !== FILE)
        asked.push(request.url());
    });
    await page.goto(FILE);
    await readStep(page, 'places');
    const places = page.locator('#places');
    await places.getByRole('radio', { name: /^All countries/ }).check();
    await expect(places.locator('.hed')).toContainText(/One for every/);
    await places.locator('[role=button]').click();
    await expect(places.locator('.panel')).toBeVisible();
    await places.locator('.chart-foot summary').last().click();
    for (const format of ['CSV', 'SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        places.locator('.downloads').last().getByText(format, { exact: true }).click(),
      ]);
      expect((await readFile(await download.path())).length).toBeGreaterThan(200);
    }
    await readStep(page, 'countries');
    const countries = page.locator('#countries');
    await countries.getByRole('combobox').fill('Holland');
    await page.keyboard.press('Enter');
    await expect(countries.locator('.label.marked:visible')).toHaveText(/Netherlands/);
    await countries.locator('.chart-foot').getByText('Table', { exact: true }).click();
    await countries.getByRole('columnheader').getByRole('button').first().click();
    await expect(page.locator('.one-file')).toBeVisible();

    const links = await page.locator('a[href]').evaluateAll((all) =>
      all.map((link) => ({
        to: link.getAttribute('href') ?? '',
        isThere:
          document.querySelector(link.getAttribute('href')?.replace(/^[^#].*/, 'a') ?? '') !== null,
      })),
    );
    expect(
      links.filter(({ to, isThere }) => !/^(https?:|mailto:|data:|#)/.test(to) || !isThere),
    ).toEqual([]);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#method a[download]').click(),
    ]);
    expect(await readFile(await table.path())).toEqual(await readFile('data/fatalities.csv'));
    expect(asked).toEqual([]);
  },
);

test.describe('looked at', { tag: '@again' }, () => {
  test.use({ bypassCSP: true });

  test('axe finds nothing', async ({ page }) => {
    await page.goto(FILE);
    await expect(page.locator('html')).toHaveAttribute('data-live');
    await expectClean(page, 'as one file');
  });
});
