// What docs/browsers.md promises: all of it in a Chromium of 2022, and where single things are missing that
// Firefox and Safari of that year lack; a sentence where a browser is too old.
import { chromium, type Browser, type Page } from '@playwright/test';
import { faceEnvironment, USUAL_FACE } from '../support/faces';
import { HAS_OLD_CHROMIUM, OLD_CHROMIUM_ARGS, oldChromium } from '../support/oldChromium';
import { openInDesk, SWAPPED } from './access/views';
import { listen } from './faults/keeping';
import { expect, moveOver, openStory, readStep, test } from './watch';

/** What older browsers lack is taken away from Chromium. */
const LACKS = { tag: '@lacks' };

test.describe('in Chromium 103', { tag: '@protocol' }, () => {
  test.skip(!HAS_OLD_CHROMIUM, 'its package has one for Linux on x64 alone');
  test.describe.configure({ timeout: 120_000 });
  let browser: Browser;
  test.beforeEach(async () => {
    browser = await chromium.launch({
      executablePath: await oldChromium(),
      args: OLD_CHROMIUM_ARGS,
      env: faceEnvironment(USUAL_FACE),
    });
  });
  test.afterEach(() => browser.close());

  for (const width of [390, 1280]) {
    test(`the story does everything, ${width} px wide`, async ({ baseURL }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const heard = listen(page);
      await page.goto(baseURL ?? '');
      await isThere(page, '[data-live]');
      // Parts answer when they come near.
      await page.evaluate(async () => {
        for (const step of document.querySelectorAll('section[id]')) {
          step.scrollIntoView();
          for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
        }
      });
      await isThere(page, '#end [data-share] button');
      await isThere(page, '#verdict input[type=radio]');
      const pictures = await page.evaluate(lookAtPictures);
      expect(pictures.length).toBeGreaterThan(8);
      for (const { step, share, words } of pictures) {
        expect(share, step).toBeGreaterThan(0.55);
        expect(share, step).toBeLessThan(1.01);
        expect(words, step).toBeLessThan(14);
      }
      const staged = () => page.evaluate(() => document.querySelectorAll('[data-staged]').length);
      await expect.poll(staged).toBe(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

      await read(page, 'places');
      await press(page, '#places .rule:nth-of-type(3)');
      await isThere(page, '#places .rule.chosen input[value=all-partners]');
      await press(page, '#places [role=button][aria-expanded]');
      await isThere(page, '#places [role=button][aria-expanded=true]');
      expect(
        await page.evaluate(() => document.querySelectorAll('[aria-expanded]:not(input)').length),
      ).toBe(10);
      await read(page, 'countries');
      await finds(page);
      await press(page, '#countries [data-embed]');
      await isThere(page, 'dialog[open] .choices');
      expect(
        await page.evaluate(
          () => getComputedStyle(document.querySelector('.choices') as Element).display,
        ),
      ).toBe('grid');
      expect(heard).toEqual({ ours: [], uncaught: [] });
    });
  }

  test('an embed answers, and the desk reads a file', async ({ baseURL }) => {
    // Each in a window of its own: one that is left while it asks for newer data says that it got none.
    const [embed, desk] = [await browser.newPage(), await browser.newPage()];
    const heard = [listen(embed), listen(desk)];
    await embed.goto(`${baseURL}embed/countries/`);
    await press(embed, '.hed');
    await isThere(embed, 'input[type=radio]');
    await finds(embed);
    await press(embed, '[data-embed]');
    await isThere(embed, 'dialog[open]');
    await desk.goto(`${baseURL}desk.html`);
    await isThere(desk, 'input[type=file]');
    await desk.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'newer.csv', { type: 'text/csv' }));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, SWAPPED);
    await isThere(desk, '.issues');
    for (const one of heard) expect(one).toEqual({ ours: [], uncaught: [] });
  });
});

/** The driver's own ways to look at elements need a newer browser. */
const isThere = (page: Page, selector: string) =>
  page.waitForFunction((one) => document.querySelector(one) !== null, selector, {
    timeout: 20_000,
  });

/** Brings a step's words to where they are read. */
async function read(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => {
    const heading = document.querySelector(`#${step} :is(h1, h2)`) as Element;
    scrollBy(0, heading.getBoundingClientRect().top - innerHeight * 0.62);
  }, id);
  await isThere(page, `#${id}.current`);
}

/** Brings it into the window, where it is not, and presses it with the mouse. What sticks would not come nearer. */
async function press(page: Page, selector: string): Promise<void> {
  await isThere(page, selector);
  const at = await page.evaluate((one) => {
    const element = document.querySelector(one) as Element;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getClientRects()[0] as DOMRect;
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await page.mouse.click(at.x, at.y);
}

/** The search marks a country. */
async function finds(page: Page): Promise<void> {
  await press(page, '[role=combobox]');
  await page.keyboard.type('esto');
  await page.keyboard.press('Enter');
  await isThere(page, '.label.marked[data-iso3=EST]');
}

test(
  'where Firefox 104 and Safari 15.4 lack something, the story does everything',
  LACKS,
  async ({ page }) => {
    await page.addInitScript(takeAway);
    await openStory(page);
    await expectAnswers(page);
  },
);

test('and so do an embed and the desk', LACKS, async ({ page }) => {
  await page.addInitScript(takeAway);
  await page.goto('embed/countries/');
  await moveOver(page);
  await expect(page.getByRole('radio')).toHaveCount(4);
  await expectFinds(page);
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  await expectDialog(page);
  await page.goto('desk.html');
  await openInDesk(page, SWAPPED);
});

test('where a dialog can’t be shown, ‘Embed’ leads to the embed', LACKS, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
  const heard = listen(page);
  await openStory(page);
  await page.locator('#places [data-embed]').click();
  await expect(page).toHaveURL(/embed\/places\/$/);
  expect(heard.ours).toEqual([expect.stringMatching(/^Keeping the built link ‘Embed’; TypeError/)]);
  expect(heard.uncaught).toEqual([]);
});

test('and from the embed into the story', LACKS, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
  const heard = listen(page);
  await page.goto('embed/places/');
  await moveOver(page);
  await expect(page.getByRole('radio')).toHaveCount(4);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  await expect(await opened).toHaveURL(/#places$/);
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(heard.uncaught).toEqual([]);
});

test.describe('where a browser can’t read the modules', LACKS, () => {
  /** As it would be read by a parser that knows less. */
  const TOO_NEW = 'const = 1;';

  test('the desk says what it needs, and the search that it is not there', async ({
    page,
    watched,
  }) => {
    await page.route('**/assets/{desk,story}-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: TOO_NEW }),
    );
    await page.goto('desk.html');
    const desk = page.locator('main');
    await expect(desk).toMatchAriaSnapshot(
      '- paragraph: /This browser is too old for the desk, which needs/',
    );
    expect(await desk.ariaSnapshot()).not.toContain('Load the page again');
    await page.goto('./');
    await expect(page.locator('#countries')).toMatchAriaSnapshot(
      '- paragraph: /The search did not load here/',
    );
    await expect(page.getByRole('combobox')).toHaveCount(0);
    watched.troubles.length = 0;
  });

  test('an embed says that it is as it was built', async ({ page }) => {
    await page.route('**/assets/embed-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: TOO_NEW }),
    );
    await page.goto('embed/countries/');
    const said = '- paragraph: The chart’s controls did not load here.';
    const foot = page.locator('footer');
    await expect(foot).not.toMatchAriaSnapshot(said);
    await moveOver(page);
    await expect(foot).toMatchAriaSnapshot(said);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});

/** Runs in the page: what a Firefox of 2022, a Safari of 2022, or both, do not know. */
function takeAway(): void {
  for (const name of ['with', 'toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex'])
    Reflect.deleteProperty(Array.prototype, name);
  Reflect.deleteProperty(HTMLElement.prototype, 'inert');
  // There the attribute says nothing.
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('[inert]')) element.removeAttribute('inert');
  });
  Reflect.deleteProperty(window, 'requestIdleCallback');
  Object.assign(window, {
    CSSStyleSheet: () => undefined,
    RegExp: new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string | RegExp, string?]) {
        if (/\(\?<[=!]/.test(String(pattern)))
          throw new SyntaxError('invalid group specifier name');
        return new target(pattern, flags);
      },
    }),
  });
}

/** Runs in the page. Each picture's step, how much of its place it fills one way, and the height of its words in px. */
function lookAtPictures() {
  // The picture beside the opening is cut to it.
  return [...document.querySelectorAll('.step:not([data-beside]) .picture-area')].map((area) => {
    // Of a drawing for phones and one for desks, the one that shows.
    const pictures = [...area.querySelectorAll('.picture')];
    const picture = pictures.find((drawn) => drawn.getClientRects().length > 0) ?? area;
    const [box, place] = [picture.getBoundingClientRect(), area.getBoundingClientRect()];
    return {
      step: area.closest('section')?.id ?? '',
      share: Math.max(box.width / place.width, box.height / place.height),
      words: parseFloat(getComputedStyle(picture).fontSize),
    };
  });
}

async function expectAnswers(page: Page): Promise<void> {
  await readStep(page, 'places');
  await page.locator('#places').getByRole('radio').nth(2).check();
  await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
  await expect(page.locator('[role=button][aria-expanded]')).toHaveCount(10);
  const number = page.locator('#places [role=button][aria-expanded]').first();
  await number.click();
  await expect(number).toHaveAttribute('aria-expanded', 'true');
  await expectFinds(page);
  await page.locator('#countries [data-embed]').click();
  await expectDialog(page);
}

async function expectFinds(page: Page): Promise<void> {
  const box = page.getByRole('combobox').first();
  await box.fill('esto');
  await box.press('Enter');
  await expect(page.locator('.label.marked[data-iso3=EST]').first()).toBeAttached();
}

/** It is open, and in its own style. */
async function expectDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.choices')).toHaveCSS('display', 'grid');
}
