// A copy of the page as it stands, without its scripts: the browser's own archive, and the document as an
// archive of the web keeps it. Both of a page in use, in the middle of the story.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect, openStory, readStep, test } from './watch';

/** What looks as if it answered. */
const CONTROLS = 'button, input, select, textarea, dialog';

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

/** Opens the browser's own archive of the page as it stands. */
async function openArchive(page: Page, file: string): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await writeFile(file, data);
  const copy = await page.context().newPage();
  await copy.goto(pathToFileURL(file).href);
  return copy;
}

/** Looks at the document as it stands, without its scripts, as an archive of the web keeps it: quiet all along. */
async function lookAtKept(
  page: Page,
  browser: Browser,
  look: (copy: Page) => Promise<void>,
): Promise<void> {
  const body = await page.evaluate(() => document.documentElement.outerHTML);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  const copy = await context.newPage();
  const place = new URL('kept', page.url()).href;
  await copy.route(place, (route) => route.fulfill({ body, contentType: 'text/html' }));
  const troubles: string[] = [];
  copy.on('console', (message) => troubles.push(message.text()));
  await copy.goto(place);
  await look(copy);
  expect(troubles).toEqual([]);
  await context.close();
}

/** What a page or a copy says by its style alone. */
function saidByStyle(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((place) => getComputedStyle(place, '::before').content);
}

test(
  'the browser’s own archive shows each step with its picture',
  { tag: '@protocol' },
  async ({ page }, info) => {
    await useStory(page);
    await isComplete(await openArchive(page, info.outputPath('story.mhtml')));
  },
);

test(
  'the document as it stands, kept without scripts, shows each step with its picture',
  { tag: '@no-js' },
  async ({ page, browser }) => {
    await useStory(page);
    await lookAtKept(page, browser, isComplete);
  },
);

/** Uses the embed of the countries: a country, and the table by deaths. */
async function useEmbed(page: Page): Promise<void> {
  await page.goto('embed/countries/');
  await page.getByRole('main').click({ position: { x: 1, y: 1 } });
  await page.getByRole('combobox').fill('Denm');
  await page.keyboard.press('Enter');
  await page.locator('.data-table > summary').click();
  await page.getByRole('button', { name: 'Deaths' }).click();
  await expect(page.locator('.label.marked:visible')).toHaveText(/Denmark/);
}

/** All of the embed, as chosen, and nothing that only looks alive. */
async function isWholeEmbed(copy: Page): Promise<void> {
  await expect(copy.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
  await expect(copy.locator('.label.marked:visible')).toHaveText(/Denmark/);
  await expect(copy.locator('.picture').filter({ visible: true })).toHaveCount(1);
  const rows = copy.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(20);
  await expect(rows.filter({ visible: true })).toHaveCount(await rows.count());
}

test('an archived embed is whole', { tag: '@protocol' }, async ({ page }, info) => {
  await useEmbed(page);
  await isWholeEmbed(await openArchive(page, info.outputPath('embed.mhtml')));
});

test('an embed kept without scripts is whole', { tag: '@no-js' }, async ({ page, browser }) => {
  await useEmbed(page);
  await lookAtKept(page, browser, isWholeEmbed);
});

test(
  'an archived embed with a switch shows the rule that was chosen',
  { tag: '@protocol' },
  async ({ page }, info) => {
    await page.goto('embed/places/');
    await page.getByRole('main').click({ position: { x: 1, y: 1 } });
    await page.getByRole('radio', { name: /^All countries/ }).check();
    const copy = await openArchive(page, info.outputPath('embed.mhtml'));
    await expect(copy.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    await expect(copy.locator('.rule.chosen')).toContainText('All countries');
  },
);

test(
  'an archived desk shows what it found, and says what it is',
  { tag: '@protocol' },
  async ({ page }, info) => {
    await page.goto('desk.html');
    await page.getByText('Or paste cells').click();
    await page.getByLabel('Cells, with their header line').fill('country,deaths\nAtlantis,x\n');
    const found = page.getByText('Atlantis').first();
    await expect(found).toBeVisible();
    const copy = await openArchive(page, info.outputPath('desk.mhtml'));
    await expect(copy.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    await expect(copy.getByText('Atlantis').first()).toBeVisible();
    expect(await saidByStyle(copy, '.saved-copy')).toContain('saved copy');
    expect(await saidByStyle(page, '.saved-copy')).toBe('none');
  },
);
