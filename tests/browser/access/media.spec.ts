// The story in other forms: colours that the system forces, paper, no motion, no JavaScript.
import type { Page } from '@playwright/test';
import { expect, openStory, test } from '../watch';
import { expectClean } from './axe';
import { goTo, sectionsOf } from './views';

/** How lines and areas of the pairs are coloured, and the paper. */
function sidesOf(page: Page): Promise<Readonly<Record<string, string | undefined>>> {
  return page.locator('#places').evaluate((step) => {
    const colourOf = (part: string) => {
      const element = step.querySelector(part);
      return element ? getComputedStyle(element).stroke : undefined;
    };
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      american: colourOf('.dots.american'),
      ally: colourOf('.dots.ally'),
      other: colourOf('.dots.other'),
    };
  });
}

test.describe('with colours forced', { tag: '@forced-colors' }, () => {
  test.use({ bypassCSP: true, contextOptions: { forcedColors: 'active' } });

  test('axe finds nothing, and the sides of every picture are told apart', async ({ page }) => {
    await openStory(page);
    await expectClean(page, 'forced colours');
    await page.locator('#places').getByRole('radio').first().focus();
    expect(new Set(Object.values(await sidesOf(page))).size).toBe(4);
  });
});

test.describe('with contrast raised', { tag: '@media' }, () => {
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every word of the story stands out by 7 to 1, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openStory(page);
      const usual = await sidesOf(page);
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      const raised = await sidesOf(page);
      for (const side of ['american', 'ally', 'other']) expect(raised[side]).not.toBe(usual[side]);
      for (const id of await sectionsOf(page)) {
        await goTo(page, id);
        await expectClean(page, id, `#${id}`, 'contrast raised');
      }
    });
  }
});

test.describe('as Dark Reader colours it', { tag: '@media' }, () => {
  test.use({ bypassCSP: true });

  test('words are legible, sides told apart, and what is hollow stays so', async ({ page }) => {
    await openStory(page);
    const hollow = () =>
      page
        .locator('.picture :is(path, circle, rect, line)')
        .evaluateAll((all) => all.map((shape) => getComputedStyle(shape).fill === 'none'));
    const before = await hollow();
    await page.addScriptTag({ path: 'node_modules/darkreader/darkreader.js' });
    await page.evaluate(() => {
      const { DarkReader } = window as unknown as { DarkReader: { enable(theme: object): void } };
      DarkReader.enable({});
    });
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect.poll(async () => (await sidesOf(page)).paper).not.toBe('rgb(255, 255, 255)');
    expect(new Set(Object.values(await sidesOf(page))).size).toBe(4);
    expect(await hollow()).toEqual(before);
    for (const id of await sectionsOf(page)) {
      await goTo(page, id);
      await expectClean(page, id, `#${id}`, 'sight');
    }
  });
});

test(
  'axe finds nothing where paper is the medium, and its colours are the light ones',
  { tag: '@media' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      bypassCSP: true,
      colorScheme: 'dark',
    });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await openStory(page);
    await expectClean(page, 'print');
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(ink);
    await context.close();
  },
);

test.describe('without its scripts', () => {
  test.use({ bypassCSP: true });

  // The tool needs timers, which a browser without JavaScript has not: so the page loses its scripts.
  test('axe finds nothing in story, desk and an embed', async ({ page }) => {
    await page.route(/\/(desk\.html)?$/, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replaceAll(/<script[^>]*>[^]*?<\/script>|<\/?noscript>/g, '');
      await route.fulfill({ response, body });
    });
    for (const address of ['./', 'desk.html', 'embed/places/']) {
      await page.goto(address);
      await expectClean(page, address);
      await expect(page.getByRole('radio')).toHaveCount(0);
    }
  });
});
