import type { Page, Route } from '@playwright/test';
import { expect, hasRead, openStory, readStep, test } from './watch';

const NEWER = 'country,iso3,deaths\nUnited States,USA,2000\nDenmark,DNK,800\nAustralia,AUS,200\n';

/** Opens the story with an answer of ours for the data file. */
async function openWith(page: Page, answer: (route: Route) => Promise<void>) {
  await page.route('**/data/fatalities.csv', answer);
  await openStory(page);
  await readStep(page, 'places');
}

const headline = (page: Page) => page.locator('#places .hed');

test('the same file changes nothing, says nothing and loads nothing', async ({ page, watched }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openStory(page);
  await hasRead(page);
  expect(scripts.filter((url) => url.includes('checkNewer'))).toEqual([]);
  await expect(page.locator('[data-notice] [role=status]')).toBeEmpty();
  expect(watched.notes).toEqual([]);
});

test('a newer file changes numbers, words, picture and date, said once', async ({ page }) => {
  await openWith(page, (route) => route.fulfill({ body: NEWER, contentType: 'text/csv' }));
  await expect(headline(page)).toHaveText('One for every 2.5');
  await expect(page).toHaveTitle(/2\.5/);
  await expect(page.locator('#places .dek')).toHaveText(
    '800 of 1,000 pairs have an ally beside them, 200 have none',
  );
  await expect(page.locator('#places .label:visible')).toHaveText([
    /^200 more, from a country not in NATO when they died/,
    '800',
    'with an ally',
    '200',
    'without',
  ]);
  await expect(page.locator('#top .opening-answer > .meta')).toContainText('newer figures taken');
  await expect(page.locator('[data-notice] [role=status]')).toContainText(
    'The figures were updated',
  );
});

test('a table with names in other languages and without codes is taken', async ({ page }) => {
  const body =
    'Land;Gefallene und Verstorbene\nVereinigte Staaten;2000\nDanmark;800\nAustralien;200\n';
  await openWith(page, (route) => route.fulfill({ body, contentType: 'text/csv' }));
  await expect(headline(page)).toHaveText('One for every 2.5');
});

test('a choice made before a newer file arrives stays', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await openWith(page, async (route) => {
    await held;
    await route.fulfill({ body: NEWER });
  });
  await page
    .locator('#places')
    .getByRole('radio', { name: /Every other/ })
    .check();
  release();
  await expect(headline(page)).toHaveText('One for every two');
});

const BAD: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['refused', (route) => route.abort('connectionrefused')],
  ['a web page', (route) => route.fulfill({ body: '<!doctype html><p>Hello' })],
  ['empty', (route) => route.fulfill({ body: '' })],
  ['far from what is published', (route) => route.fulfill({ body: NEWER.replace('2000', '20') })],
  ['broken', (route) => route.fulfill({ body: 'country,iso3,deaths\nDenmark,DNK,4O\n' })],
  [
    'cut off by the server',
    (route) => route.fulfill({ body: NEWER.slice(0, 30), headers: { 'content-length': '900' } }),
  ],
];

for (const [what, answer] of BAD) {
  test(`a file that is ${what} leaves the page as it is and logs one line`, async ({
    page,
    watched,
  }) => {
    await openStory(page);
    await readStep(page, 'places');
    const words = await page.locator('main').textContent();
    // A page that is left while it asks may say that it got no answer.
    await hasRead(page);
    await page.route('**/data/fatalities.csv', answer);
    await openStory(page);
    await expect.poll(() => watched.notes).toHaveLength(1);
    expect(watched.notes[0]).toMatch(/^Keeping the built figures; data\/fatalities.csv: /);
    expect(await page.locator('main').textContent()).toBe(words);
    await expect(page.locator('[data-notice] [role=status]')).toBeEmpty();
    expect(watched.notes).toHaveLength(1);
    // The browser's own line about a failed request is not ours.
    watched.troubles.length = 0;
  });
}
