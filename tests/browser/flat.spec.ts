// The story where nothing moves: on paper, without JavaScript, in a reader view. One source of steps.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../support/readPdf';
import { expect, openStory, test } from './watch';

const READABILITY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** Words without what differs by form: white space, and marks that the browser adds. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”‘’"']/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Headings and paragraphs of every step, as the markup has them. */
async function stepsOf(page: Page) {
  return page.locator('main section').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      words: [...section.querySelectorAll('h1, h2, p:not(.visually-hidden, [hidden]), dt, dd')]
        .filter((element) => element.closest('figure, details, form, [data-cite]') === null)
        .map((element) => {
          // A button that comes with JavaScript is no words.
          const copy = element.cloneNode(true) as Element;
          for (const button of copy.querySelectorAll('[data-share]')) button.remove();
          return copy.textContent;
        })
        .filter((text) => text.trim() !== ''),
    })),
  );
}

test.describe('without JavaScript', { tag: '@no-js' }, () => {
  test.use({ javaScriptEnabled: false });

  test('every step says what it says with it', async ({ page, browser, baseURL }) => {
    await page.goto('./');
    const without = await stepsOf(page);
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      javaScriptEnabled: true,
    });
    const live = await context.newPage();
    await openStory(live);
    await expect(live.locator('#method h2')).toBeAttached();
    expect(without.map(({ id }) => id)).toEqual((await stepsOf(live)).map(({ id }) => id));
    expect(without).toEqual(await stepsOf(live));
    await context.close();
  });

  test('every chart has its drawing, its summary and its table', async ({ page }) => {
    await page.goto('./');
    for (const id of ['places', 'counting', 'one-in-three', 'years', 'countries', 'rates']) {
      const step = page.locator(`#${id}`);
      await expect(step.locator('.picture:visible')).toBeVisible();
      await expect(step.locator('.words > .visually-hidden')).not.toBeEmpty();
      await step.getByText('Table', { exact: true }).click();
      await expect(step.locator('details table')).toBeVisible();
    }
  });
});

test('a reader view keeps every step’s words', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    bypassCSP: true,
  });
  const page = await context.newPage();
  await openStory(page);
  const steps = await stepsOf(page);
  await page.evaluate(READABILITY);
  const text = await page.evaluate(() => {
    const { Readability } = window as unknown as {
      Readability: new (page: Document) => { parse(): { textContent: string } | null };
    };
    return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
  });
  const read = plain(text);
  for (const { id, words } of steps) {
    // The title is the reader view's own headline.
    const kept = words.filter((sentence) => !/^(One for every two\?|Afghanistan, )/.test(sentence));
    for (const sentence of kept) expect(read, `of ${id}`).toContain(plain(sentence));
  }
  await context.close();
});

test(
  'on paper every step stands with its figure, on white, within the sheet',
  { tag: '@media' },
  async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 700, height: 1000 });
    await openStory(page);
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(background).toBe('rgb(255, 255, 255)');
    // What the opening has already is not printed again.
    for (const step of await page.locator('.step:not([data-beside])').all()) {
      const box = await step.locator('.picture:visible').boundingBox();
      expect(box?.height).toBeGreaterThan(150);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
      await expect(step.locator('.rail').first()).toHaveCSS('opacity', '1');
    }
    await expect(page.locator('canvas')).toBeHidden();
    for (const share of await page.locator('[data-share]').all()) await expect(share).toBeHidden();
  },
);

test(
  'printed to a file, every step’s heading is there and no sheet is blank',
  { tag: '@pdf' },
  async ({ page }) => {
    await openStory(page);
    const headings = await page.locator('h1, h2').allInnerTexts();
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    const pages = await readPdf(pdf);
    const text = pages.join(' ');
    expect(pages.length).toBeGreaterThan(5);
    for (const sheet of pages) expect(sheet.trim()).not.toBe('');
    for (const heading of headings) expect(plain(text)).toContain(plain(heading));
    // Words and their picture on one sheet, words first.
    for (const step of await page.locator('.step:not([data-beside])').all()) {
      const words = plain(await step.locator('h2').innerText());
      const hed = plain((await step.locator('.hed').allInnerTexts()).join());
      const sheets = pages.map(plain).filter((sheet) => sheet.includes(words));
      expect(
        sheets.some((sheet) => sheet.indexOf(words) < sheet.lastIndexOf(hed)),
        `${words}, before ${hed}`,
      ).toBe(true);
    }
  },
);
