// An embed by itself: what it costs, how it looks when asked, and that it answers from the first move on.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { CHART_NAMES } from '../../../src/charts/charts';
import { embedPages, embedPath } from '../../../src/pages/embed/embedPages';
import { expect, hasRead, hold, test, watchShifts } from '../watch';

const LIGHT_PAPER = 'rgb(255, 255, 255)';
const DARK_PAPER = 'rgb(15, 19, 23)';

const CSV = readFileSync('data/fatalities.csv', 'utf8');

/** The embed's height at a width; fails where it is wider than the frame. */
async function heightAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 700 });
  const [height = 0, overflow] = await page.evaluate(() => {
    const root = document.documentElement;
    return [root.getBoundingClientRect().height, root.scrollWidth - root.clientWidth];
  });
  expect(overflow, `at ${width} px`).toBe(0);
  return height;
}

for (const chart of CHART_NAMES) {
  test(`${chart} fits from 280 to 1,200 px`, async ({ page }) => {
    await page.goto(`embed/${chart}/`);
    for (const width of [280, 320, 414, 900, 1200]) {
      expect(await heightAt(page, width)).toBeLessThan(1000);
    }
  });

  test(`${chart} costs at most 10 kB until it rests, and leaves nothing behind`, async ({
    page,
  }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    const asked = page.waitForResponse(/fatalities\.csv/);
    await page.goto(`embed/${chart}/`);
    await (await asked).finished();
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
    // The page, the figures and, in a browser with a window of its own, the icon.
    expect(sizes.length).toBeLessThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(10_000);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('names of countries do not lie on each other, however narrow', async ({ page }) => {
  for (const width of [280, 300, 320, 340]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./embed/countries/');
    const touching = await page.locator('.label').evaluateAll((labels, at) => {
      const boxes = labels.map((label) => ({
        name: label.textContent,
        box: label.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ name, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right + 1 &&
              other.left < box.right + 1 &&
              box.top + 3 < other.bottom &&
              other.top + 3 < box.bottom,
          )
          .map((other) => `${name} and ${other.name}, ${at} px`),
      );
    }, width);
    expect(touching).toEqual([]);
  }
});

test('a table says what it shows within the width that is seen of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('embed/places/');
  await page.getByText('Show as a table').click();
  const table = page.locator('.data-table table');
  const [seen, whole, caption] = await table.evaluate((element: HTMLTableElement) => [
    element.closest('.box')?.clientWidth ?? 0,
    element.scrollWidth,
    element.caption?.offsetWidth ?? 0,
  ]);
  expect(whole).toBeGreaterThan(seen ?? 0);
  expect(caption).toBeLessThanOrEqual(seen ?? 0);
});

test('the first click is not lost, and nothing shifts', async ({ page }) => {
  const shifts = await watchShifts(page);
  const release = await hold(page, '**/assets/embed-*.js');
  await page.goto('embed/places/');
  await page.getByText('All countries').click();
  await expect(page.getByRole('radio')).toHaveCount(0);
  release();
  await expect(page.getByRole('radio', { name: /All countries/ })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2.1');
  expect(await shifts()).toBe(0);
});

test('in an embed that is translated one live region stays, and says each choice', async ({
  page,
}) => {
  await page.goto('embed/places/');
  await page.getByText('NATO today').click();
  const region = page.locator('body > [role=status]');
  await expect(region).toContainText('NATO members today');
  const first = await region.elementHandle();
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await page.locator('.dek').evaluate((dek) => dek.replaceChildren('übersetzt'));
  for (const [place, rule] of [
    [2, 'Every other country'],
    [3, 'European NATO members'],
  ] as const) {
    await page.getByRole('radio').nth(place).check();
    await expect(page.locator('.dek')).not.toHaveText('übersetzt');
    await expect(region).toContainText(rule);
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  }
});

test('a click into the search lands in it', async ({ page }) => {
  await page.goto('embed/countries/');
  const box = page.locator('.field');
  const { x = 0, y = 0 } = (await box.boundingBox()) ?? {};
  await page.mouse.click(x + 20, y + 20);
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('den');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Denmark' })).toBeAttached();
  await expect(page.locator('.label.marked')).toHaveText([/Denmark/]);
});

test('a found country stands beside its number in a narrow embed', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  await page.goto('embed/rates/');
  await page.locator('.field').click();
  await page.getByRole('combobox').fill('s');
  const list = page.getByRole('listbox');
  await expect(list).toContainText('Switzerland');
  expect(await list.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
});

test('the keyboard reaches everything', async ({ page }) => {
  await page.goto('embed/places/');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Show as a table')).toBeFocused();
  await expect(page.getByRole('radio').first()).toBeAttached();
  await expect(page.getByText('Show as a table')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /NATO today/ })).toBeChecked();
});

test('where the rest can’t load, picture, words and links stay', async ({ page, watched }) => {
  await page.route('**/assets/embed-*.js', (route) => route.abort());
  await page.goto('embed/countries/');
  await page.getByText('All countries').click();
  await expect.poll(() => watched.notes).toHaveLength(1);
  expect(watched.notes[0]).toMatch(/^Keeping the built chart; /);
  await expect(page.locator('.search')).toBeHidden();
  await expect(page.locator('.picture:visible')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Embed' }).click();
  await expect(await opened).toHaveURL(/#countries$/);
  expect(watched.notes).toHaveLength(1);
  watched.troubles.length = 0;
});

test(
  'without JavaScript it is a picture with words and links',
  { tag: '@no-js' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}embed/countries/`);
    await expect(page.locator('.picture:visible')).toBeVisible();
    await expect(page.locator('.search')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Read the story' })).toBeVisible();
    await context.close();
  },
);

test('newer data reach an embed that no one touched', async ({ page }) => {
  await page.route('**/data/fatalities.csv', (route) =>
    route.fulfill({ body: CSV.replace('Denmark,DNK,44,', 'Denmark,DNK,144,') }),
  );
  await page.goto('embed/places/');
  await expect(page.locator('.dek').getByText('1,164 of 1,231 pairs have an ally')).toBeVisible();
});

/** What a reader may do before the data file has answered. */
const MOVES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a mouse that moves': async (page) => {
    await page.mouse.move(100, 100);
    await page.mouse.move(120, 140);
  },
  'a tap': (page) => page.getByText('NATO today').click(),
  'a key': (page) => page.keyboard.press('Tab'),
};

for (const [what, move] of Object.entries(MOVES)) {
  test(`newer data reach an embed whatever comes first: ${what}`, async ({ page }) => {
    const body = CSV.replace('Denmark,DNK,44,', 'Denmark,DNK,144,');
    const release = await hold(page, '**/data/fatalities.csv', { body });
    const asked = page.waitForRequest('**/data/fatalities.csv');
    await page.goto('embed/places/');
    await move(page);
    await expect(page.getByRole('radio')).toHaveCount(4);
    await asked;
    release();
    await expect(page.locator('.dek')).toContainText(/1,1[67]4 of 1,231/);
  });
}

test(
  'a finger that scrolls past and a mouse that rests load nothing; a tap does',
  { tag: ['@touch', '@protocol'] },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 300 },
    });
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.push(request.url());
    });
    await page.goto(`${baseURL}embed/places/`);
    const client = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: 195, y }],
      });
    await touch('touchStart', 280);
    for (let y = 260; y >= 40; y -= 20) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    // The browser tells a page that moved under a resting mouse of it.
    await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }),
      ),
    );
    await hasRead(page);
    expect(scripts).toEqual([]);
    await page.locator('.picture-area').tap();
    await expect(page.getByRole('radio')).toHaveCount(4);
    expect(scripts).not.toEqual([]);
    await context.close();
  },
);

test('a broken table changes nothing', async ({ page, watched }) => {
  await page.route('**/data/fatalities.csv', (route) => route.fulfill({ body: 'country\nx' }));
  await page.goto('embed/places/');
  await expect.poll(() => watched.notes.join()).toContain('Keeping the built figures');
  await expect(page.locator('.dek').getByText('1,064 of 1,231 pairs have an ally')).toBeVisible();
});

test(
  'the address chooses theme and country, before the first paint',
  { tag: '@media' },
  async ({ page }) => {
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto('embed/places/?theme=dark&utm_source=x');
    expect(await paper()).toBe(DARK_PAPER);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('embed/places/?theme=light');
    expect(await paper()).toBe(LIGHT_PAPER);
    await page.goto('embed/places/');
    expect(await paper()).toBe(DARK_PAPER);
    for (const theme of ['transparent-light', 'transparent-dark']) {
      await page.goto(`embed/places/?theme=${theme}`);
      expect(await paper()).toBe('rgba(0, 0, 0, 0)');
    }
    await page.goto('embed/places/?theme=transparent');
    expect(await paper()).toBe(DARK_PAPER);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper()).toBe('rgba(0, 0, 0, 0)');
    await page.goto('embed/countries/?country=ITA');
    await expect(page.locator('.label.marked')).toHaveText([/Italy/]);
  },
);

test('a wrong option is said in the console, a stranger’s is not', async ({ page, watched }) => {
  const theme =
    'Embed: theme=purple is ignored: expected light, dark, auto, transparent-light, transparent-dark, transparent.';
  await page.goto('embed/places/?theme=purple&utm_source=x');
  await expect.poll(() => watched.troubles).toEqual([theme]);
  await page.goto('embed/rates/?country=XXX');
  await expect
    .poll(() => watched.troubles)
    .toEqual([theme, expect.stringContaining('country=XXX is ignored')]);
  watched.troubles.length = 0;
});

/** The scopes of elements that the story has rules for, and the page not. */
function unstyled(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (story) => {
      const own = [...document.querySelectorAll('style')]
        .map((sheet) => sheet.textContent)
        .join('');
      const scopes = [...document.querySelectorAll('[class]')].flatMap(({ classList }) =>
        [...classList].filter((name) => name.startsWith('s-')),
      );
      return [...new Set(scopes)].filter(
        (scope) => story.includes(`.${scope}`) && !own.includes(`.${scope}`),
      );
    },
    readFileSync('dist/index.html', 'utf8'),
  );
}

test('every embed has its own words and answers without an error, in its style', async ({
  page,
}) => {
  for (const each of embedPages()) {
    await page.goto(embedPath(each));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(await page.title());
    await page.getByText('Show as a table').click();
    await expect(page.getByRole('columnheader').getByRole('button').first()).toBeVisible();
    expect(page.url()).toContain(embedPath(each));
    const search = page.getByRole('combobox');
    if ((await search.count()) > 0) {
      await search.fill('a');
      await expect(page.getByRole('option').first()).toBeVisible();
    }
    // Another rule may show what this one does not.
    for (const rule of await page.getByRole('radio').all()) {
      expect(await unstyled(page)).toEqual([]);
      await rule.check();
    }
    expect(await unstyled(page)).toEqual([]);
  }
});
