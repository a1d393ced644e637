// In a narrow window the figure sticks above the words: what a reader is brought to stands below it, by an
// address that names a text, by pages, or by Tab. (By Tab through everything: access/focus.spec.ts.)
import type { Page } from '@playwright/test';
import { expect, openStory, test } from './watch';

const SIZES = [
  { width: 390, height: 844, key: 'PageDown' },
  { width: 640, height: 800, key: 'Space' },
  { width: 768, height: 1024, key: 'PageDown' },
] as const;

for (const { key, ...viewport } of SIZES) {
  test.describe(`${viewport.width} by ${viewport.height} px`, () => {
    test.use({ viewport });

    test(`paging by ${key} leaves out no line of the steps`, async ({ page }) => {
      test.setTimeout(120_000);
      await openStory(page);
      const seen = new Set<string>();
      const all = new Set<string>();
      for (;;) {
        const { isAtEnd, lines, read } = await page.evaluate(linesInSight);
        for (const line of lines) all.add(line);
        for (const line of read) seen.add(line);
        if (isAtEnd) break;
        await page.keyboard.press(key);
        await settled(page);
      }
      expect(all.size).toBeGreaterThan(100);
      expect([...all].filter((line) => !seen.has(line))).toEqual([]);
    });

    test('a text that an address names is in sight', async ({ page }) => {
      test.setTimeout(120_000);
      const finds = await findsTexts(page);
      if (!finds) console.info('Not run: texts in addresses. This browser looks for none.');
      test.skip(!finds, 'this browser looks for no text of an address');
      await openStory(page);
      const texts = await textsOfSteps(page);
      const hidden: string[] = [];
      for (const [index, { id, text }] of texts.entries()) {
        if (text === '') continue;
        // Another address each time, so that the browser loads it and looks for the text.
        await page.goto(`./?${index}#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`);
        await settled(page);
        const isSeen = await page.locator(`#${id}`).evaluate(seesText, text);
        if (!isSeen) hidden.push(`${id}: ${text}`);
      }
      expect(texts.filter(({ text }) => text !== '').length).toBeGreaterThan(7);
      expect(hidden).toEqual([]);
    });

    test('a text that is found in the page is in sight', async ({ page }) => {
      await openStory(page);
      const texts = await textsOfSteps(page);
      const finds = await page.evaluate(find, texts.at(-1)?.text ?? '');
      if (!finds) console.info('Not run: finding in the page. This browser does not find.');
      test.skip(!finds, 'this browser does not find');
      const hidden: string[] = [];
      for (const { id, text } of texts) {
        if (text === '') continue;
        await page.evaluate(find, text);
        await settled(page);
        const isSeen = await page.locator(`#${id}`).evaluate(seesText, text);
        if (!isSeen) hidden.push(`${id}: ${text}`);
      }
      expect(texts.filter(({ text }) => text !== '').length).toBeGreaterThan(7);
      expect(hidden).toEqual([]);
    });

    test('a section’s address shows it from its beginning', async ({ page }) => {
      for (const id of ['places', 'left-out', 'method']) {
        await openStory(page, `./#${id}`);
        const top = () =>
          page.locator(`#${id}`).evaluate((section) => section.getBoundingClientRect().top);
        await expect.poll(async () => Math.abs(await top()), { message: id }).toBeLessThan(2);
      }
    });

    test('choosing in the figure by keyboard moves nothing', async ({ page }) => {
      await openStory(page, './#places');
      const radio = page.locator('#places').getByRole('radio').first();
      await expect(radio).toBeInViewport();
      await page.evaluate(() => scrollBy(0, 100));
      await settled(page);
      const before = await page.evaluate(() => scrollY);
      await radio.focus();
      await page.keyboard.press('ArrowRight');
      await settled(page);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });
  });
}

/** The beginning of the last long paragraph of each step, which is the farthest from its heading; '' where none is. */
async function textsOfSteps(page: Page): Promise<readonly { id: string; text: string }[]> {
  return page.locator('main section[id]').evaluateAll((sections) =>
    sections.map((section) => {
      const paragraphs = [...section.querySelectorAll('p:not([class], [hidden]), .prose p')];
      const words = paragraphs.map((p) => p.textContent.trim().split(/\s+/));
      // Long enough to be of its step alone.
      const long = words.filter((all) => all.length > 8).at(-1) ?? [];
      return { id: section.id, text: long.slice(0, 5).join(' ') };
    }),
  );
}

/** Runs in the page: finds a text from the top on, as readers do by the browser's own search. */
function find(text: string): boolean {
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  return (window as unknown as { find: (text: string) => boolean }).find(text);
}

/** Whether the browser goes to a text that an address names: asked with a plain page. */
async function findsTexts(page: Page): Promise<boolean> {
  await page.goto('plain#:~:text=far%20below');
  await settled(page);
  return page.evaluate(() => scrollY > 0);
}

/** Scrolling by keys may be smooth: waits until the page stands still for three frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let [last, still] = [-1, 0];
    while (still < 3) {
      await new Promise(requestAnimationFrame);
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
  });
}

/** Runs in the page: every line of words in the steps, and those that can be read now; by their places. */
function linesInSight() {
  const lines: string[] = [];
  const read: string[] = [];
  for (const block of document.querySelectorAll('.words :is(h1, h2, p, dt, dd):not([hidden])')) {
    if (block.closest('.visually-hidden, details, [inert]')) continue;
    const range = document.createRange();
    range.selectNodeContents(block);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 2 || bottom - top < 8) continue;
      const middle = (top + bottom) / 2;
      const name = `${block.closest('section')?.id} ${Math.round((middle + scrollY) / 8)} ${block.textContent.slice(0, 30)}`;
      lines.push(name);
      const at = document.elementFromPoint((left + right) / 2, middle);
      if (top >= 0 && bottom <= innerHeight && at && (block.contains(at) || at.contains(block)))
        read.push(name);
    }
  }
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  return { isAtEnd, lines, read };
}

/** Runs in the page: whether the paragraph that begins so begins where it can be read. */
function seesText(section: Element, text: string): boolean {
  const block = [...section.querySelectorAll('p')].find((p) =>
    p.textContent.trim().split(/\s+/).join(' ').startsWith(text),
  );
  const range = document.createRange();
  range.selectNodeContents(block ?? section);
  const { left, top, bottom } = range.getClientRects()[0] ?? new DOMRect();
  const at = document.elementFromPoint(left + 3, (top + bottom) / 2);
  return top >= 0 && bottom <= innerHeight && at !== null && block?.contains(at) === true;
}
