// Deep links, country links, sharing and the list of steps, in the built page.
import type { Page } from '@playwright/test';
import { STEPS } from '../../src/story/storyboard';
import { answers, expect, isWhole, openStory, readStep, test, watchShifts } from './watch';

/** The query and hash once the page has come to rest. */
const rests = (page: Page, address: string) =>
  expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe(address);

const current = (page: Page) => page.locator('.contents [aria-current=step]');

for (const [name, width, height] of [
  ['phone', 390, 844],
  ['wide', 1280, 800],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('a shared address opens at its step, rule and country, and nothing is announced', async ({
      page,
    }) => {
      const shifts = await watchShifts(page);
      await page.goto('./?rule=european-nato&country=dnk&utm_source=a%20b#rates');
      // The rule comes before the test goes through the page, which would see its words change.
      const asked = page.locator('#places').getByRole('radio', { name: /European NATO/ });
      await expect(asked).toBeChecked();
      await isWhole(page);
      await expect(current(page)).toHaveAttribute('href', '#rates');
      const top = await page.locator('#rates').evaluate((step) => step.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThanOrEqual(2);
      const rule = page.locator('#places').getByRole('radio', { name: /European NATO/ });
      await expect(rule).toBeChecked();
      await expect(page.locator('#rates .chosen')).not.toHaveCount(0);
      await expect(page.locator('[data-notice] [role=status]')).toBeEmpty();
      await rests(page, '?rule=european-nato&country=DNK&utm_source=a%20b#rates');
      expect(await shifts()).toBeLessThanOrEqual(0.02);
    });

    test('a country link opens with the country marked and its sentence in sight', async ({
      page,
    }) => {
      const shifts = await watchShifts(page);
      await page.goto('./?country=EST');
      await answers(page);
      const sentence = page.locator('#top').getByText(/^Estonia: /);
      await expect(sentence).toBeInViewport();
      for (const id of ['claim', 'places', 'one-in-three', 'countries', 'verdict']) {
        await expect(page.locator(`#${id} .dots.marked`)).toHaveCount(id === 'countries' ? 2 : 1);
      }
      await expect(page.locator('#countries .label.marked')).toHaveText(['Estonia 9', 'Estonia 9']);
      await expect(page.locator('#rates rect.chosen').filter({ visible: true })).toHaveCount(1);
      expect(await shifts()).toBeLessThanOrEqual(0.02);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect(sentence).toHaveCount(0);
      await expect(page.locator('#top-title')).toBeFocused();
      await rests(page, '');
    });
  });
}

test.describe('wide', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the plain address stays plain', async ({ page }) => {
    await page.addInitScript(() => {
      const calls = { count: 0 };
      Object.assign(window, { calls });
      history.replaceState = () => (calls.count += 1);
    });
    await page.clock.install();
    await openStory(page);
    await expect(current(page)).toHaveAttribute('href', '#top');
    // Where no country is asked for, no room is kept for its sentence.
    await expect(page.locator('.chosen-country')).toBeHidden();
    await page.clock.runFor(5000);
    expect(await page.evaluate(() => (window as unknown as { calls: object }).calls)).toEqual({
      count: 0,
    });
  });

  test('what no address may ask for is ignored, and goes from it', async ({ page }) => {
    await openStory(page, './?rule=%3Cscript%3E&country=__proto__&q=1#nowhere');
    await expect(page.locator('#places').getByRole('radio').first()).toBeChecked();
    await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
    await rests(page, '?q=1');
  });

  test(
    'the address follows the reader, and Back leaves the page',
    { tag: '@back' },
    async ({ page }) => {
      await page.goto('./desk.html');
      await openStory(page);
      const steps = page.locator('main section[id]');
      for (const id of await steps.evaluateAll((all) => all.map((step) => step.id))) {
        await page.locator(`#${id}`).evaluate((step) => {
          scrollTo(0, scrollY + step.getBoundingClientRect().top);
        });
        await expect(current(page)).toHaveAttribute('href', `#${id}`);
      }
      await rests(page, '#method');
      // Once the driver has its answer: the page that gives it goes.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await expect(page).toHaveURL(/desk\.html$/);
    },
  );

  test('two hundred changes are few calls', async ({ page }) => {
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(window, { calls });
      const replace = history.replaceState.bind(history);
      history.replaceState = (data, unused, url) => {
        calls.push(String(url));
        replace(data, unused, url);
      };
    });
    await page.clock.install();
    await openStory(page);
    await expect(current(page)).toHaveCount(1);
    await page.clock.pauseAt(Date.now() + 60_000);
    const radios = page.locator('#places [type=radio]');
    // Five at a time, 40 times in half a minute: as often as the address can follow.
    for (let round = 0; round < 40; round += 1) {
      await radios.evaluateAll((all: HTMLInputElement[]) => {
        for (const radio of [...all, all[0], all[3]]) radio?.click();
      });
      await page.clock.runFor(750);
    }
    const calls = await page.evaluate(() => (window as unknown as { calls: string[] }).calls);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThan(50);
    await rests(page, '?rule=european-nato');
  });

  test('a browser that refuses the address loses nothing', async ({ page }) => {
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
    });
    await page.clock.install();
    await openStory(page);
    await expect(current(page)).toHaveCount(1);
    const rule = page.locator('#places').getByRole('radio', { name: /Every other/ });
    await rule.evaluate((radio: HTMLInputElement) => radio.click());
    await page.clock.runFor(2000);
    await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
  });

  test('the list of steps is walked by keyboard', async ({ page }) => {
    await openStory(page);
    const links = page.getByRole('navigation', { name: 'Steps' }).getByRole('link');
    await expect(links).toHaveCount(STEPS.length);
    await links.first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(links.nth(3)).toBeFocused();
    const box = await links.nth(3).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await expect(links.nth(3).locator('span')).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Escape');
    await expect(links.nth(3).locator('span')).not.toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await expect(current(page)).toHaveAttribute('href', '#places');
    await expect(page.locator('#places h2')).toBeInViewport();
  });

  test('a country in the words marks it; in a new tab its link is an address', async ({
    page,
    context,
  }) => {
    await openStory(page);
    const link = page.locator('#said').getByRole('link', { name: 'Denmark' });
    await link.click();
    await expect(page.locator('[data-notice] [role=status]')).toContainText('Denmark: ');
    await expect(link).toHaveAttribute('aria-current', 'true');
    // The browser opens the new tab, if the page leaves it to.
    const isLeft = await link.evaluate((element) => {
      let left = false;
      const look = (event: Event) => {
        left = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', look, { once: true });
      const click = { ctrlKey: true, metaKey: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new MouseEvent('click', click));
      return left;
    });
    expect(isLeft).toBe(true);
    const tab = await context.newPage();
    await tab.goto(await link.evaluate((element: HTMLAnchorElement) => element.href));
    await expect(tab).toHaveURL(/\/country\/denmark\/$/);
  });

  test('choosing a country below the opening does not move the page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page);
    await readStep(page, 'rates');
    const rates = page.locator('#rates h2');
    const topOf = () => rates.evaluate((title) => Math.round(title.getBoundingClientRect().top));
    const link = page.locator('#rates').getByRole('link', { name: 'Denmark' }).first();
    await link.scrollIntoViewIfNeeded();
    const before = await topOf();
    await link.click();
    await expect(page.getByRole('button', { name: 'Show all' })).toBeAttached();
    expect(Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);
  });

  for (const way of ['a reload', 'Back'] as const) {
    test(`after ${way} the page stands where it was left`, { tag: '@back' }, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openStory(page, './?rule=european-nato&country=EST');
      await readStep(page, 'years');
      await rests(page, '?rule=european-nato&country=EST#years');
      const title = page.locator('#years h2');
      const topOf = () => title.evaluate((element) => element.getBoundingClientRect().top);
      const before = await topOf();
      if (way === 'a reload') await page.reload();
      else {
        await page.goto('./desk.html');
        await page.goBack();
      }
      await isWhole(page);
      await expect(current(page)).toHaveAttribute('href', '#years');
      await expect(page.locator('#top').getByText(/^Estonia: /)).toBeAttached();
      expect(Math.abs((await topOf()) - before)).toBeLessThanOrEqual(2);
    });
  }

  test(
    'copies the address of what the reader chose, and says so once',
    { tag: '@clipboard' },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openStory(page, './?country=NLD');
      const top = page.locator('#top');
      await top.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByText('Copied')).toHaveCount(1);
      await expect(top.locator('[data-share]').getByRole('status')).toHaveText('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/\/country\/netherlands\/$/);
      // Nor does it tell where the reader came from, which the window's own address keeps.
      await openStory(page, './?utm_source=x&rule=european-nato&fbclid=y');
      await top.getByRole('button', { name: 'Copy link' }).click();
      await expect(top.locator('[data-share]').getByRole('status')).toHaveText('Copied');
      const again = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(again).search).toBe('?rule=european-nato');
    },
  );

  test('where copying is refused the address stands selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openStory(page);
    await page.locator('#top').getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByRole('textbox', { name: 'Link to copy' });
    await expect(field).toBeFocused();
    const selected = await field.evaluate(
      (input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0),
    );
    expect(selected).toBe((await field.inputValue()).length);
  });
});

test.describe('on a touch phone', { tag: '@touch' }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [what, outcome] of [
    ['opens the sheet with sentence and address', null],
    ['is silent when the reader closes the sheet', 'AbortError'],
    ['copies where the sheet fails', 'NotAllowedError'],
  ] as const) {
    test(what, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript((name) => {
        const shared: ShareData[] = [];
        const copied: string[] = [];
        Object.assign(window, { shared, copied });
        const copy = navigator.clipboard.writeText.bind(navigator.clipboard);
        navigator.clipboard.writeText = (text) => {
          copied.push(text);
          return copy(text);
        };
        navigator.canShare = () => true;
        navigator.share = (data = {}) => {
          shared.push(data);
          return name === null ? Promise.resolve() : Promise.reject(new DOMException('', name));
        };
      }, outcome);
      await openStory(page, './?country=GBR');
      const top = page.locator('#top');
      await top.getByRole('button', { name: 'Share' }).tap();
      const shared = () =>
        page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
      await expect.poll(async () => (await shared()).length).toBe(1);
      const [data] = await shared();
      expect(data?.text).toMatch(/^United Kingdom: /);
      expect(data?.url).toMatch(/\/country\/united-kingdom\/$/);
      const isCopied = outcome === 'NotAllowedError';
      const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied);
      expect(await copied()).toEqual(isCopied ? [data?.url] : []);
      await expect(top.locator('[data-share]').getByRole('status')).toHaveText(
        isCopied ? 'Copied' : '',
      );
    });
  }

  test('the contents are closed, and open to links large enough for a thumb', async ({ page }) => {
    await openStory(page);
    const steps = page.getByRole('navigation', { name: 'Steps' });
    await expect(steps.getByRole('link').first()).toBeHidden();
    await steps.getByText('Contents').tap();
    await expect(steps.getByRole('link')).toHaveCount(STEPS.length);
    const heights = await steps
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await steps.locator('a[href="#years"]').tap();
    await expect(current(page)).toHaveAttribute('href', '#years');
  });
});

test.describe('without JavaScript', { tag: '@no-js' }, () => {
  test.use({ javaScriptEnabled: false });

  test('steps and countries are links', async ({ page }) => {
    await page.goto('./');
    await page.locator('#countries').getByRole('link', { name: 'Denmark' }).first().click();
    await expect(page).toHaveURL(/\/country\/denmark\/$/);
    await page.getByRole('link', { name: 'See the whole count' }).click();
    await expect(page).toHaveURL(/\?country=DNK$/);
    await expect(page.getByRole('navigation', { name: 'Steps' })).toBeAttached();
  });
});
