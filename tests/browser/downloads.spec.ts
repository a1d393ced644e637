// Each chart as a file: opened and looked into, as the build made it and as the page makes it.
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { Locator, Page } from '@playwright/test';
import { loadDataset } from '../../src/dataset/loadDataset';
import { referenceFrom } from '../../src/dataset/referenceFrom';
import { STEPS } from '../../src/story/storyboard';
import { factTables } from '../support/facts';
import { expect, hold, openStory, test } from './watch';
import { type ChartName, CHARTS } from '../../src/charts/charts';
import { PICTURE_WIDTH, PNG_SCALE } from '../../src/pages/embed/embedPages';

test.use({ colorScheme: 'dark' });

const NEWER = 'country,iso3,deaths\nUnited States,USA,2000\nDenmark,DNK,800\nAustralia,AUS,200\n';

/** The charts whose table and files a step gives. */
const GIVEN = STEPS.flatMap(({ gives }) => gives ?? []);

/** The step that gives a chart's table and files. */
function stepOf(page: Page, chart: ChartName): Locator {
  return page.locator(`#${STEPS.find(({ gives }) => gives === chart)?.id}`);
}

/** The row of downloads of a chart. */
function rowOf(page: Page, chart: ChartName): Locator {
  return stepOf(page, chart).locator('.opened .downloads');
}

/** Opens 'Data' in the line under a chart, once. */
async function openData(page: Page, chart: ChartName): Promise<void> {
  if (await rowOf(page, chart).isVisible()) return;
  await stepOf(page, chart).locator('.chart-foot summary').last().click();
}

/** Downloads a chart's file by its link or button. */
async function take(page: Page, chart: ChartName, format: 'CSV' | 'SVG' | 'PNG') {
  await openData(page, chart);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    rowOf(page, chart).getByText(format, { exact: true }).click(),
  ]);
  await expect(rowOf(page, chart).getByRole('status')).toBeEmpty();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A PNG's size by its header; its first pixel, and how many colours it has, as the browser sees them. */
async function lookAt(page: Page, png: Buffer) {
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const seen = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const pixels = new Uint32Array(Uint8ClampedArray.from(data).buffer);
    return { corner: [...data.slice(0, 4)], colours: new Set(pixels).size };
  }, png.toString('base64'));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), ...seen };
}

async function expectPicture(page: Page, chart: ChartName, png: Buffer): Promise<void> {
  const { width, height, corner, colours } = await lookAt(page, png);
  expect([width, height]).toEqual([
    PNG_SCALE * PICTURE_WIDTH,
    PNG_SCALE * CHARTS[chart].pictureHeight,
  ]);
  expect(corner).toEqual([255, 255, 255, 255]);
  expect(colours).toBeGreaterThan(30);
}

/** Words in an SVG, and whether it can be read as XML: not in the page, whose policy would speak of it. */
function readSvg(svg: Buffer) {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(svg.toString(), 'image/svg+xml');
  return {
    valid: document.querySelector('parsererror') === null,
    title: document.querySelector('title')?.textContent ?? '',
    description: document.querySelector('desc')?.textContent ?? '',
  };
}

test(
  'without JavaScript each link leads to a file of the build',
  { tag: '@download' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    for (const chart of GIVEN) {
      await openData(page, chart);
      const links = rowOf(page, chart).getByRole('link');
      await expect(links).toHaveText(['CSV', 'SVG', 'PNG', 'Link to this chart']);
      for (const link of (await links.all()).slice(0, 3)) {
        await expect(link).toHaveAttribute(
          'download',
          new RegExp(`^one-for-every-two-${chart}\\.`),
        );
        const answer = await page.request.get((await link.getAttribute('href')) ?? '');
        expect(answer.ok()).toBe(true);
        expect((await answer.body()).length).toBeGreaterThan(200);
      }
    }
    await context.close();
  },
);

test('as built, the links hand out the build’s files', { tag: '@download' }, async ({ page }) => {
  await openStory(page);
  const png = await take(page, 'countries', 'PNG');
  expect(png.name).toBe('one-for-every-two-countries.png');
  await expectPicture(page, 'countries', png.bytes);
  const link = rowOf(page, 'countries').getByRole('link').first();
  await expect(link).toHaveAccessibleName(/^Download as CSV: 1,\d+ from \d+ countries$/);
  const box = await link.boundingBox();
  expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
});

test('a table stands with its CSV below it', { tag: '@download' }, async ({ page }) => {
  await openStory(page);
  const table = stepOf(page, 'rates').locator('.data-table');
  await table.locator('summary').click();
  const taken = page.waitForEvent('download');
  await table.getByText('CSV', { exact: true }).click();
  expect((await taken).suggestedFilename()).toBe('one-for-every-two-rates.csv');
});

test(
  'an embed gives its table in one click; of newer figures, what they are counted from',
  { tag: '@download' },
  async ({ page }) => {
    const release = await hold(page, '**/data/fatalities.csv', { body: NEWER });
    await page.goto('embed/rates/');
    const link = page.getByRole('link', { name: 'Get the data' });
    const taken = page.waitForEvent('download');
    await link.click();
    const bytes = await readFile(await (await taken).path());
    const built = await page.request.get('pictures/rates.csv');
    expect(bytes.equals(await built.body())).toBe(true);
    await page.getByRole('radio').nth(1).check();
    await expect(link).toHaveAttribute('href', '../../pictures/rates-nato-today.csv');
    release();
    await expect(link).toHaveAttribute('href', '../../data/fatalities.csv');
  },
);

test(
  'under another rule and with a chosen country every file follows the page',
  { tag: '@download' },
  async ({ page }) => {
    await openStory(page);
    const rule = page.locator('#places').getByRole('radio', { name: /European NATO/ });
    await rule.focus();
    await page.keyboard.press('Space');
    const search = page.locator('#countries').getByRole('combobox');
    await search.fill('denm');
    await search.press('Enter');
    for (const chart of GIVEN) {
      const { bytes } = await take(page, chart, 'PNG');
      await expectPicture(page, chart, bytes);
      const svg = readSvg((await take(page, chart, 'SVG')).bytes);
      expect(svg.valid).toBe(true);
      expect(svg.description).toMatch(/Source: .+ Updated /);
    }
    const places = await take(page, 'places', 'SVG');
    expect(places.name).toBe('one-for-every-two-places-european-nato-dnk.svg');
    const { title, description } = readSvg(places.bytes);
    expect(title).toContain('2.7');
    expect(description).toContain('In full colour, Denmark:');
    expect(description).toContain('European NATO members today.');
    expect((await take(page, 'rates', 'CSV')).bytes.toString()).toMatch(/Canada,not among them/);
  },
);

test('what the page makes is what the build makes', { tag: '@download' }, async ({ page }) => {
  await openStory(page);
  const rules = page.locator('#places').getByRole('radio');
  await rules.nth(1).focus();
  await page.keyboard.press('Space');
  for (const chart of ['places', 'share', 'countries', 'toll'] as const) {
    const made = await take(page, chart, 'SVG');
    const path = made.name.replace('one-for-every-two-', 'pictures/');
    expect(made.bytes.equals(await (await page.request.get(path)).body())).toBe(true);
  }
});

test(
  'after the data were swapped the files have the new numbers',
  { tag: '@download' },
  async ({ page }) => {
    await page.route('**/data/fatalities.csv', (route) => route.fulfill({ body: NEWER }));
    await openStory(page);
    await openData(page, 'countries');
    await expect(rowOf(page, 'countries').getByRole('button')).toHaveCount(3);
    const { bytes } = await take(page, 'countries', 'CSV');
    const result = loadDataset(bytes, referenceFrom(factTables));
    expect(
      result.ok && result.value.fatalities.map(({ country, deaths }) => [country.iso3, deaths]),
    ).toEqual([
      ['USA', 2000],
      ['DNK', 800],
      ['AUS', 200],
    ]);
    const { title, description } = readSvg((await take(page, 'places', 'SVG')).bytes);
    expect(title).toContain('2.5');
    expect(description).toContain('newer figures taken');
  },
);

/** What browsers that guard against fingerprints make of a canvas. */
const GUARDS = {
  'gives no picture': () => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  },
  'hands out noise': () => {
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
      new ImageData(
        crypto.getRandomValues(new Uint8ClampedArray(4 * width * height)),
        width,
        height,
      );
  },
};

for (const [how, guard] of Object.entries(GUARDS)) {
  test(
    `where the browser ${how}, the PNG is the build’s, or one sentence offers the SVG`,
    { tag: '@download' },
    async ({ page, watched }) => {
      await page.addInitScript(guard);
      await openStory(page);
      await page.locator('#places').getByRole('radio').nth(1).focus();
      await page.keyboard.press('Space');
      const png = await take(page, 'places', 'PNG');
      expect(png.name).toBe('one-for-every-two-places-nato-today.png');
      const built = await page.request.get('pictures/places-nato-today.png');
      expect(png.bytes.equals(await built.body())).toBe(true);

      const search = page.locator('#countries').getByRole('combobox');
      await search.fill('denm');
      await search.press('Enter');
      const row = rowOf(page, 'places');
      await row.getByText('PNG', { exact: true }).click();
      await expect(row.getByRole('status')).toHaveText(/could not make the PNG.*SVG is the same/);
      expect((await take(page, 'places', 'SVG')).name).toBe(
        'one-for-every-two-places-nato-today-dnk.svg',
      );
      const note: unknown = expect.stringContaining('No PNG');
      expect(watched.notes).toEqual([note, note]);
    },
  );
}

test(
  'where the code that makes files does not come, the page says so',
  { tag: '@download' },
  async ({ page, watched }) => {
    await openStory(page);
    await page.locator('#places').getByRole('radio').nth(1).focus();
    await page.keyboard.press('Space');
    await page.route('**/assets/story-makeDownload-*.js', (route) => route.abort());
    await openData(page, 'places');
    await rowOf(page, 'places').getByText('CSV', { exact: true }).click();
    await expect(rowOf(page, 'places').getByRole('status')).toHaveText(
      /^The file could not be made/,
    );
    await expect(page.locator('#places .hed')).toContainText('One for every');
    // The browser's own line about the request that failed is not ours.
    watched.troubles.length = 0;
  },
);
