// The story in other forms: colours that the system forces, paper, no motion, no JavaScript.
import { expect, openStory, test } from '../watch';
import { expectClean } from './axe';

test.describe('with colours forced', { tag: '@forced-colors' }, () => {
  test.use({ bypassCSP: true, contextOptions: { forcedColors: 'active' } });

  test('axe finds nothing, and the sides of every picture are told apart', async ({ page }) => {
    await openStory(page);
    await expectClean(page, 'forced colours');
    await page.locator('#places').getByRole('radio').first().focus();
    const strokes = await page.locator('#places').evaluate((step) => {
      const colourOf = (part: string) => {
        const element = step.querySelector(part);
        return element && getComputedStyle(element).stroke;
      };
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        american: colourOf('.dots.american'),
        ally: colourOf('.dots.ally'),
        other: colourOf('.dots.other'),
      };
    });
    expect(new Set(Object.values(strokes)).size).toBe(4);
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
