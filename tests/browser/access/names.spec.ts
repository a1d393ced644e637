// What a screen reader is told: language, headings, one text for every chart, tables by name, and changes
// once. Where a mouse or a finger must hit: targets large enough.
import type { Page } from '@playwright/test';
import { STEPS } from '../../../src/story/storyboard';
import { expect, hold, openStory, test } from '../watch';
import { goTo, openInDesk, SWAPPED, unfoldAll } from './views';
import { CHART_NAMES } from '../../../src/charts/charts';

const PAGES = ['./', 'desk.html', ...CHART_NAMES.map((chart) => `embed/${chart}/`)];

test('every page says its language and direction, and has one main heading', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.locator('html'), address).toHaveAttribute('lang', 'en-GB');
    await expect(page.locator('html'), address).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    await expect(page).toHaveTitle(/\w/);
  }
});

test('every section is named by its heading, which is read first', async ({ page }) => {
  await openStory(page);
  for (const section of await page.locator('main section[id]').all()) {
    const heading = section.getByRole('heading').first();
    await expect(section).toHaveAccessibleName((await heading.innerText()).trim());
    const before = await section.evaluate((element) => {
      const first = element.querySelector('h1, h2');
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (first?.contains(node)) return '';
        if (node.textContent?.trim()) return node.textContent;
      }
      return 'no heading';
    });
    // A kicker may stand above the title.
    expect(before.length).toBeLessThan(80);
  }
});

test('every chart is read once: after its heading a text, then its table; never its drawing', async ({
  page,
}) => {
  await openStory(page);
  await unfoldAll(page);
  await expectTextForDrawings(page);
  for (const table of await page.getByRole('table').all()) {
    await expect(table).toHaveAccessibleName(/\w/);
  }
  const names = await page
    .locator('.data-table .box')
    .evaluateAll((boxes) => boxes.map((box) => box.querySelector('caption')?.textContent ?? ''));
  const groups = page.locator('.data-table').getByRole('group', { includeHidden: false });
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    await expect(groups.and(page.getByRole('group', { name, exact: true }))).toHaveCount(1);
  }
});

test('every embed has a text and a named table for its drawing', async ({ page }) => {
  for (const chart of CHART_NAMES) {
    await page.goto(`embed/${chart}/`);
    await unfoldAll(page);
    await expectTextForDrawings(page);
    await expect(page.getByRole('table').last(), chart).toHaveAccessibleName(/\w/);
  }
});

test('a choice is said once, by one region', async ({ page }) => {
  await openStory(page);
  const said = await watchRegions(page);
  await goTo(page, 'places');
  const radios = page.locator('#places').getByRole('radio');
  await radios.last().check();
  await expect.poll(said).toHaveLength(1);
  await page.getByRole('combobox').fill('esto');
  await page.getByRole('combobox').press('Enter');
  await expect.poll(async () => (await said()).at(-1)).toContain('Estonia');
  for (const choice of ['Estonia', 'European NATO']) {
    const texts = (await said()).filter((text) => text.includes(choice));
    expect(texts, choice).toHaveLength(1);
  }
});

test('newer figures are said once', async ({ page }) => {
  const release = await hold(page, '**/data/fatalities.csv', { body: SWAPPED });
  await openStory(page);
  const said = await watchRegions(page);
  release();
  await expect(page.locator('#top .opening-answer > .meta')).toContainText('newer figures taken');
  expect(await said()).toEqual([expect.stringContaining('updated')]);
});

for (const width of [390, 1280]) {
  test(`nothing to press is smaller than 24 px or too near to another, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    await unfoldAll(page);
    expect(await page.evaluate(lookForSmallTargets)).toEqual([]);
    await page.goto('desk.html');
    await openInDesk(page, SWAPPED);
    await unfoldAll(page);
    expect(await page.evaluate(lookForSmallTargets), 'desk').toEqual([]);
    for (const chart of CHART_NAMES) {
      await page.goto(`embed/${chart}/`);
      await unfoldAll(page);
      expect(await page.evaluate(lookForSmallTargets), chart).toEqual([]);
    }
  });
}

/** Drawings are hidden, and the part of the page that has one has words on what it shows. */
async function expectTextForDrawings(page: Page): Promise<void> {
  const charts = await page.locator('svg.picture, .toll svg').evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const part = drawing.closest('section[id], main');
      const summaries = [...(part?.querySelectorAll('p.visually-hidden:not([role])') ?? [])];
      const [heading] = part?.querySelectorAll('h1, h2') ?? [];
      const isAfter = (summary: Element) =>
        heading &&
        (heading.compareDocumentPosition(summary) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      return {
        hidden: drawing.closest('[aria-hidden=true]') !== null,
        where: part?.id ?? '',
        summaries: summaries.filter((summary) => (summary.textContent ?? '').length > 20).length,
        after: summaries.every(isAfter),
      };
    }),
  );
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) expect(chart).toMatchObject({ hidden: true, after: true });
  for (const { where, summaries } of charts) {
    // A step that shows a picture again has nothing new to say of it; an embed has no step.
    const step = STEPS.find(({ id }) => id === where);
    const isAgain =
      step?.gives === null &&
      (step.view === 'triad' || STEPS.some(({ gives }) => gives === step.view));
    expect(summaries, where).toBe(isAgain ? 0 : 1);
  }
}

/** Collects every text that a live region takes on from now, in order. */
async function watchRegions(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => {
        if (region.textContent.trim() !== '') said.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Runs in the page: what WCAG 2.5.8 would not pass. Links in a sentence are let off by it. */
function lookForSmallTargets(): string[] {
  const SIDE_PX = 24;
  const isInSentence = (element: Element) =>
    element.localName === 'a' && element.closest('p, li, dd') !== null;
  const targets = [...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const label = element.closest('label');
      const hit = element.clientWidth <= 1 && label ? label : element;
      return { element, box: hit.getBoundingClientRect() };
    });
  const isLarge = ({ box }: { box: DOMRect }) =>
    box.width >= SIDE_PX - 0.01 && box.height >= SIDE_PX - 0.01;
  const small = targets.filter((target) => !isLarge(target) && !isInSentence(target.element));
  /** From a target's middle to the nearest point of another, or to the middle of a small one. */
  const distance = (from: DOMRect, target: { element: Element; box: DOMRect }) => {
    const { box } = target;
    const x = from.left + from.width / 2;
    const y = from.top + from.height / 2;
    if (!isLarge(target)) {
      return Math.hypot(x - box.left - box.width / 2, y - box.top - box.height / 2) - SIDE_PX / 2;
    }
    return Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
    );
  };
  return small
    .filter(({ element, box }) =>
      targets.some((other) => other.element !== element && distance(box, other) < SIDE_PX / 2),
    )
    .map(({ element, box }) => `${box.width} x ${box.height}: ${element.outerHTML.slice(0, 100)}`);
}
