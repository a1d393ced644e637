// A copy of the page as it stands, without its scripts: the browser's own archive, and the document as an
// archive of the web keeps it. Both of a page in use, in the middle of the story.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, openStory, readStep, test } from './watch';

/** What looks as if it answered. */
const CONTROLS = 'button, input, dialog';

/** Opens the story, chooses, opens, and goes to a step in the middle. */
async function useStory(page: Page): Promise<void> {
  await openStory(page);
  await readStep(page, 'places');
  await page
    .locator('#places')
    .getByRole('radio', { name: /^All countries/ })
    .check();
  await page.locator('#places [role=button]').click();
  await expect(page.locator('#places .panel')).toBeVisible();
  await readStep(page, 'countries');
  await page.locator('#countries').getByRole('combobox').fill('Denm');
  await page.keyboard.press('Enter');
  await page.locator('#countries .chart-foot').getByText('Table', { exact: true }).click();
  await page.locator('#countries').getByRole('button', { name: 'Deaths' }).click();
  await readStep(page, 'one-in-three');
  await expect(page.locator('#one-in-three')).toHaveClass(/current/);
}

/** Every step with its own picture beside its words, all rows, and nothing that only looks alive. */
async function isComplete(copy: Page): Promise<void> {
  const steps = copy.locator('.step:has(.picture)');
  expect(await steps.count()).toBeGreaterThan(8);
  for (const step of await steps.all()) {
    await step.scrollIntoViewIfNeeded();
    const rail = step.locator('.rail');
    await expect(rail).toHaveCSS('opacity', '1');
    await expect(rail).toHaveCSS('position', 'static');
    const picture = rail.locator('.picture').filter({ visible: true });
    await expect(picture).toBeVisible();
    for (const dots of await picture.locator('.dots').all()) {
      await expect(dots).toHaveCSS('visibility', 'visible');
    }
  }
  await expect(copy.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
  for (const words of await copy.locator('[role=button]').all()) {
    await expect(words).toHaveCSS('text-decoration-line', 'none');
  }
  const rows = copy.locator('#countries tbody tr');
  expect(await rows.count()).toBeGreaterThan(20);
  await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
  await expect(copy.locator('#places .panel')).toBeVisible();
  await expect(copy.locator('#places .chosen')).toContainText('All countries');
  await expect(copy.locator('#countries .label.marked:visible')).toHaveText(/Denmark/);
}

test.use({ viewport: { width: 1280, height: 800 } });

test(
  'the browser’s own archive shows each step with its picture',
  { tag: '@protocol' },
  async ({ page, context }, info) => {
    await useStory(page);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = info.outputPath('story.mhtml');
    await writeFile(file, data);
    const copy = await context.newPage();
    await copy.goto(pathToFileURL(file).href);
    await isComplete(copy);
  },
);

test(
  'the document as it stands, kept without scripts, shows each step with its picture',
  { tag: '@no-js' },
  async ({ page, browser, baseURL }) => {
    await useStory(page);
    const body = await page.evaluate(() => document.documentElement.outerHTML);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    const copy = await context.newPage();
    await copy.route('**/kept', (route) => route.fulfill({ body, contentType: 'text/html' }));
    const troubles: string[] = [];
    copy.on('console', (message) => troubles.push(message.text()));
    await copy.goto(`${baseURL}kept`);
    await isComplete(copy);
    expect(troubles).toEqual([]);
    await context.close();
  },
);
