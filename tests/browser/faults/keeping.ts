// What must hold whatever fails: the words and pictures that the build rendered, and one line of ours.
import { readFileSync } from 'node:fs';
import { expect, type Browser, type ConsoleMessage, type Page } from '@playwright/test';

/** A page, and what it said in the console. */
export interface Heard {
  /** Lines of ours: they say what stays. */
  readonly ours: string[];
  /** Uncaught errors. */
  readonly uncaught: string[];
}

/** Listens from now on. */
export function listen(page: Page): Heard {
  const heard: Heard = { ours: [], uncaught: [] };
  page.on('console', (message: ConsoleMessage) => {
    if (/^Keeping the built /.test(message.text())) heard.ours.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    // Firefox's driver tells as an exception what the browser itself says of a file.
    if (!/^Loading module from .* was blocked|\(font-family: /.test(message))
      heard.uncaught.push(message);
  });
  return heard;
}

/** The words of every step, as a reader has them: without controls, tables and what is said politely. */
export function readWords(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const words: Record<string, string> = {};
    for (const step of document.querySelectorAll('section[aria-labelledby]')) {
      const parts = [...step.querySelectorAll('h1, h2, h3, p, li, dt, dd')].filter(
        (part) =>
          part.closest('.search, .lost, .rules, table, [role=status], .downloads, [data-cite]') ===
            null && part.querySelector('[data-share]') === null,
      );
      words[step.id] = parts
        .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
        .join(' | ');
    }
    return words;
  });
}

/** How many pictures have a size and something drawn in them. */
export function countPictures(page: Page): Promise<number> {
  return page
    .locator('.figure .picture, .toll svg')
    .evaluateAll(
      (pictures) =>
        pictures.filter(
          (picture) =>
            picture.getBoundingClientRect().width > 100 &&
            picture.querySelector('path, rect, circle, text') !== null,
        ).length,
    );
}

/** The story as the build left it: words by step, and how many pictures there are. */
export interface Built {
  readonly words: Record<string, string>;
  readonly pictures: number;
}

/** Reads it from a page of its own, whose scripts don't come. */
export async function readBuilt(browser: Browser, address: string): Promise<Built> {
  const page = await browser.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  const built = { words: await readWords(page), pictures: await countPictures(page) };
  await page.close();
  expect(Object.keys(built.words)).toHaveLength(STEPS);
  return built;
}

/** Steps of the storyboard. */
const STEPS = (readFileSync('src/story/storyboard.ts', 'utf8').match(/\{ id: '/g) ?? []).length;

/** Nothing is wider than the window, and no step lies over the next. */
export async function expectNoOverlap(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const boxes = [...document.querySelectorAll('section[aria-labelledby]')].map((step) => ({
      id: step.id,
      box: step.getBoundingClientRect(),
    }));
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...boxes
        .filter(({ box }, index) => box.bottom > (boxes[index + 1]?.box.top ?? Infinity) + 1)
        .map(({ id }) => `${id} lies over the next`),
    ];
  });
  expect(faults).toEqual([]);
}
