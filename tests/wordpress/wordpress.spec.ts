// What editors paste, in a real WordPress: framed, as tall as it is, and leading to the story.
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { CHART_NAMES } from '../../src/charts/charts';

const SITE = process.env.SITE_URL ?? '';

/** A frame has no more in WordPress, in CSS pixels. */
const MOST_HEIGHT = 1000;

const test = base.extend<{ openPost: (name: string) => Promise<Locator> }>({
  openPost: async ({ page }, use) => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(error.message));
    await use(async (name) => {
      await page.goto(`?name=${name}`);
      return page.locator('iframe');
    });
    expect(lines).toEqual([]);
  },
});

/** Waits until a frame is as tall as its content, or as tall as WordPress lets it be. */
async function expectFit(iframe: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [width, height] = await iframe.evaluate((frame) => [
        frame.clientWidth,
        frame.clientHeight,
      ]);
      const [innerWidth, content] = await iframe
        .contentFrame()
        .locator('html')
        .evaluate((root) => [window.innerWidth, root.getBoundingClientRect().height]);
      const off = Math.abs((height ?? 0) - Math.min(MOST_HEIGHT, content ?? 0));
      return off <= 1 && width === innerWidth ? 'fits' : { width, innerWidth, height, content };
    })
    .toBe('fits');
}

async function expectFitAtAllWidths(page: Page, iframe: Locator): Promise<void> {
  for (const width of [1280, 414, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFit(iframe);
  }
}

for (const post of [
  ...CHART_NAMES,
  'block',
  'author',
  'rule',
  'code',
  'theme',
  'country',
  'denmark',
]) {
  test(`'${post}' fits at every width`, async ({ page, openPost }) => {
    await expectFitAtAllWidths(page, await openPost(post));
  });
}

test('the plain address is found, and framed by WordPress itself', async ({ page, openPost }) => {
  const iframe = await openPost('places');
  await expect(iframe).toHaveClass('wp-embedded-content');
  await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(iframe).toHaveAttribute('src', new RegExp(`^${SITE}embed/places/#\\?secret=`));
  await expect(page.locator('script[src*="/wp-includes/js/wp-embed"]')).toBeAttached();
  await expect(page.locator('blockquote')).toBeHidden();
});

test('options that are folders of the address reach the frame', async ({ openPost }) => {
  const dark = await openPost('theme');
  await expect(dark).toHaveAttribute('src', /all-partners\/\?theme=dark#\?secret=/);
  await expect(dark.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
  const marked = (await openPost('country')).contentFrame();
  await expect(marked.locator('.label.marked')).toHaveText([/Italy/]);
});

test('an open table fits, and a closed one again', async ({ page, openPost }) => {
  const iframe = await openPost('places');
  const table = iframe.contentFrame().getByText('Show as a table');
  for (const width of [1280, 414, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFit(iframe);
    const { height = 0 } = (await iframe.boundingBox()) ?? {};
    await table.click();
    await expect(iframe.contentFrame().getByRole('table').last()).toBeVisible();
    await expectFit(iframe);
    expect((await iframe.boundingBox())?.height).toBeGreaterThan(height);
    await table.click();
    await expectFit(iframe);
    expect((await iframe.boundingBox())?.height).toBe(height);
  }
});

test('in a tab that is shown later it fits', async ({ page, openPost }) => {
  await page.clock.install();
  const iframe = await openPost('tab');
  await expect(iframe.contentFrame().getByRole('heading', { level: 1 })).toBeAttached();
  // Past the look that every frame takes after its start.
  await page.clock.runFor(5000);
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
  await page.clock.runFor(1000);
  await expectFitAtAllWidths(page, iframe);
});

test('two of one chart both fit', async ({ openPost }) => {
  const iframes = await openPost('two');
  await expectFit(iframes.first());
  await expectFit(iframes.last());
});

test('‘Read the story’ leads to the story, at its chart', async ({ page }) => {
  await page.goto('?name=places');
  const iframe = page.locator('iframe');
  await expectFit(iframe);
  await iframe.contentFrame().getByRole('link', { name: 'Read the story' }).click();
  await expect(page).toHaveURL(`${SITE}#places`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a switch of rules answers in the sandbox', async ({ openPost }) => {
  const iframe = await openPost('places');
  const embed = iframe.contentFrame();
  await expectFit(iframe);
  await embed.getByText('All countries').click();
  await expect(embed.getByRole('radio', { name: /All countries/ })).toBeChecked();
  await expectFit(iframe);
});

test('‘Embed’ opens the dialog in the frame, which closes, and the post stays', async ({
  page,
  openPost,
}) => {
  const iframe = await openPost('places');
  await expectFit(iframe);
  const embed = iframe.contentFrame();
  const link = embed.getByRole('link', { name: 'Embed' });
  await link.hover();
  await link.click();
  await embed.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(embed.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/name=places/);
});

test('without scripts, and in the feed, there is one linked line', async ({
  browser,
  request,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}?name=places`);
  const line = page.locator('blockquote').getByRole('link');
  await expect(line).toBeVisible();
  await expect(line).toHaveAttribute('href', `${SITE}#places`);
  await context.close();
  const feed = await (await request.get('?feed=rss2')).text();
  expect(feed).toContain(`href="${SITE}#places"`);
});

test('pasted by an author, code is dropped and a picture stays', async ({ page, openPost }) => {
  const iframe = await openPost('picture');
  await expect(iframe).toHaveCount(0);
  const picture = page.getByRole('img', { name: 'One for every two' });
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
  await expect(page.getByRole('link').filter({ has: picture })).toHaveAttribute('href', SITE);
});
