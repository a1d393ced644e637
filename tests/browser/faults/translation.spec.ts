// Browsers' translation takes our text nodes out of the page and puts its own in their place.
import type { Page } from '@playwright/test';
import { expect, hold, isStill, isWhole, openStory, readStep, test as base } from '../watch';
import { listen, readWords } from './keeping';

/** How translators are known to write: inside `font`, as Chrome and Edge do, or other text nodes. */
const WAYS = ['font', 'text'] as const;

/** Rewrites every word under a selector; the digits stay, as translators keep them. */
function translate(page: Page, selector: string, way: (typeof WAYS)[number]) {
  return page.evaluate(
    ([within, how]) => {
      for (const part of document.querySelectorAll(within ?? '')) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (text.data.trim() === '' || text.parentElement?.closest('svg, font, script')) continue;
          const words = `«${text.data}»`;
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          outer.append(inner);
          inner.append(words);
          text.replaceWith(how === 'font' ? outer : words);
        }
      }
    },
    [selector, way] as const,
  );
}

/** Changes that concern every number of the story. */
async function change(page: Page) {
  await readStep(page, 'places');
  await page.locator('#places').getByRole('radio').nth(2).check();
  await readStep(page, 'countries');
  await page.getByRole('combobox').fill('Denmark');
  await page.getByRole('combobox').press('Enter');
  await readStep(page, 'places');
  await page.locator('#places').getByRole('radio').nth(3).check();
}

/** What stands beside the pictures, part by part. */
const PARTS = ['.hed', '.dek', '.rule', 'td', 'th'];

/** The story's words by step and by part, without the marks that a translator leaves. */
async function readAll(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const plain = (text: string) => text.replaceAll(/[«»]/g, '');
  const read: Record<string, readonly string[]> = {};
  for (const [id, text] of Object.entries(await readWords(page))) read[id] = [plain(text)];
  for (const part of PARTS) {
    read[part] = (await page.locator(`main ${part}`).allTextContents()).map((text) =>
      plain(text).replaceAll(/\s/g, ''),
    );
  }
  return read;
}

type Texts = Awaited<ReturnType<typeof readAll>>;

/** `changed`: the story after the same changes, in a page that nobody translates. */
const test = base.extend<object, { changed: Texts }>({
  changed: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' });
      await openStory(page);
      await change(page);
      const texts = await readAll(page);
      await page.close();
      expect(texts['td']?.length).toBeGreaterThan(50);
      await use(texts);
    },
    { scope: 'worker' },
  ],
});

const NEWER = 'country,iso3,deaths\nUnited States,USA,2000\nDenmark,DNK,800\nAustralia,AUS,200\n';

for (const way of WAYS) {
  for (const when of ['before', 'after'] as const) {
    test(`translated (${way}) ${when} the page answers, every number stays true through changes`, async ({
      page,
      changed,
    }) => {
      const heard = listen(page);
      if (when === 'before') {
        // Held until the page is translated.
        const release = await hold(page, '**/assets/story-*.js');
        await page.goto('./', { waitUntil: 'commit' });
        await page.locator('#story script').waitFor({ state: 'attached' });
        await translate(page, 'main', way);
        await page.evaluate(() => (document.documentElement.lang = 'nl'));
        release();
        await isWhole(page);
      } else await openStory(page);
      await expect(page.locator('[data-staged]')).toHaveCount(4);
      await translate(page, 'main', way);
      await change(page);
      expect(await readAll(page)).toEqual(changed);
      // The focus is still on the button that was chosen.
      await expect(page.locator('#places').getByRole('radio').nth(3)).toBeFocused();
      expect(heard.uncaught).toEqual([]);
      expect(heard.ours).toEqual([]);
    });
  }
}

test('newer data replace every number of a translated page', async ({ page }) => {
  const release = await hold(page, '**/data/fatalities.csv', { body: NEWER });
  await openStory(page);
  await translate(page, 'main', 'font');
  release();
  await expect(page.locator('#places .hed')).toHaveText('One for every 2.5');
  await expect(page.locator('#places .dek')).toHaveText(
    '800 of 1,000 pairs have an ally beside them, 200 have none',
  );
  expect(await page.locator('main').innerText()).not.toContain('1,064');
});

test('dots move on from a step that was drawn anew, since it was translated before it answered', async ({
  page,
}) => {
  await page.goto('./');
  await page.waitForFunction(() => document.querySelector('.over canvas') !== null);
  await translate(page, 'main', 'font');
  await readStep(page, 'claim');
  await expect(page.locator('#claim .hed')).not.toContainText('«');
  await isStill(page);
  await readStep(page, 'places');
  await page.waitForFunction(() => {
    const staged = document.querySelector<HTMLCanvasElement>('.over canvas');
    if (!staged?.closest('[data-moving=late]')) return false;
    const { width, height } = staged;
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d');
    context?.drawImage(staged, 0, 0);
    return context?.getImageData(0, 0, width, height).data.some((value) => value > 0);
  });
});
