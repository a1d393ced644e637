// What stands beside or below what, where a style sheet could let it slip.
import type { Page } from '@playwright/test';
import { goTo } from './access/views';
import { expect, openStory, test } from './watch';

test('source, table, data and ‘Embed’ stand on one line under every chart', async ({ page }) => {
  await openStory(page);
  const apart = await page.locator('a[data-embed]').evaluateAll((links) =>
    links.flatMap((link) => {
      const { bottom } = link.getBoundingClientRect();
      const summaries = [...(link.parentElement?.querySelectorAll('summary') ?? [])];
      if (summaries.length !== 3) throw new Error('not source, table and data beside the link');
      return summaries.map((summary) => Math.abs(summary.getBoundingClientRect().bottom - bottom));
    }),
  );
  expect(apart.length).toBeGreaterThan(6);
  for (const px of apart) expect(px).toBeLessThan(4);
});

for (const width of [390, 1280]) {
  test(`at ${width} px what is opened under a chart leaves every word of the line in its place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    await goTo(page, 'rates');
    const foot = page.locator('#rates .chart-foot');
    const placesOf = () =>
      foot.locator('> details > summary .opens, .embed').evaluateAll((words) =>
        words.map((word) => {
          const { x, y } = word.getBoundingClientRect();
          const line = word.closest('.chart-foot')?.getBoundingClientRect();
          return { x: x - (line?.x ?? 0), y: y - (line?.y ?? 0) };
        }),
      );
    const closed = await placesOf();
    expect(closed).toHaveLength(4);
    for (const details of await foot.locator('> details').all()) {
      const summary = details.locator('> summary');
      await summary.click();
      // An open one's word is bold, and may push those before it by what it is wider.
      for (const [at, { x, y }] of (await placesOf()).entries()) {
        expect(Math.hypot(x - (closed[at]?.x ?? NaN), y - (closed[at]?.y ?? NaN))).toBeLessThan(5);
      }
      // It stands below its word, and nothing lies on it: a click reaches it.
      const panel = details.locator('> :not(summary)').first();
      const [below, word] = [await panel.boundingBox(), await summary.boundingBox()];
      expect(below?.y).toBeGreaterThan((word?.y ?? NaN) + (word?.height ?? NaN) - 1);
      await panel.click({ trial: true, position: { x: 5, y: 5 } });
      await summary.click();
    }
  });
}

/** Opens each table of the story where it is read, one after the other, and looks at it. */
async function openTables(
  page: Page,
  look: (table: ReturnType<Page['locator']>, id: string) => Promise<void>,
): Promise<void> {
  const ids = await page
    .locator('main section:has(.data-table)')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(6);
  for (const id of ids) {
    await goTo(page, id);
    const summary = page.locator(`#${id} .data-table > summary`);
    await summary.click();
    await look(page.locator(`#${id} .data-table > .box`), id);
    await summary.click();
  }
}

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
] as const) {
  test(
    `at ${width} px an open table is seen whole, beside its picture`,
    {
      tag: '@wide-letters',
    },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openStory(page);
      await openTables(page, async (table, id) => {
        const { hidden, right, left, top } = await table.evaluate((box) => {
          const { right, bottom } = box.getBoundingClientRect();
          const last = document.elementFromPoint(right - 2, bottom - 2);
          return {
            hidden: box.scrollWidth - box.clientWidth,
            right,
            left: box.closest('.step')?.querySelector('.figure')?.getBoundingClientRect().left,
            // Nothing lies on it.
            top: bottom > innerHeight || box.contains(last),
          };
        });
        expect.soft(hidden, id).toBe(0);
        expect.soft(top, id).toBe(true);
        if (left !== undefined) expect.soft(right, id).toBeLessThan(left);
      });
    },
  );
}

for (const width of [320, 820, 960]) {
  test(`at ${width} px a table that scrolls keeps its names and its caption in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    await openTables(page, async (table, id) => {
      const apart = await table.evaluate((box) => {
        box.scrollLeft = box.scrollWidth;
        const { left, right } = box.getBoundingClientRect();
        const names = [...box.querySelectorAll('thead th:first-child, tbody tr:not([hidden]) th')];
        const caption = box.querySelector('caption')?.getBoundingClientRect();
        return [
          ...names.map((name) => Math.abs(name.getBoundingClientRect().left - left)),
          Math.abs((caption?.left ?? Infinity) - left),
          Math.max(0, (caption?.right ?? Infinity) - right),
        ];
      });
      expect.soft(Math.max(...apart), id).toBeLessThan(1);
    });
  });
}

test('the story is no wider than the narrowest window, and the claim is seen there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 280, height: 653 });
  await openStory(page);
  const drawn = await page.locator('#claim .picture').boundingBox();
  expect(drawn?.width).toBeGreaterThan(0.7 * 280);
  await goTo(page, 'left-out');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  await goTo(page, 'places');
  const words = page.locator('#places .picture-area text');
  const ends = await words.evaluateAll((texts) =>
    texts.map((text) => text.getBoundingClientRect().right),
  );
  expect(Math.max(...ends)).toBeGreaterThan(140);
  // Within the margin, so that wider faces have room.
  expect(Math.max(...ends)).toBeLessThanOrEqual(260);
});

test('letters twice as large leave the quotation a line of several words', async ({ page }) => {
  // As many ems as a phone of 390 px has with them.
  await page.setViewportSize({ width: 195, height: 422 });
  await page.goto('/');
  const quotation = page.locator('.drawn blockquote');
  const letter = await quotation.evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  expect((await quotation.boundingBox())?.width).toBeGreaterThan(6.5 * letter);
});

for (const width of [1280, 1920]) {
  test(`at ${width} px no word is small beside an open table`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    await openTables(page, async (_, id) => {
      const sizes = await page
        .locator(`#${id} .picture text`)
        .filter({ visible: true })
        .evaluateAll((words) => words.map((word) => parseFloat(getComputedStyle(word).fontSize)));
      expect.soft(Math.min(...sizes), id).toBeGreaterThanOrEqual(9.5);
    });
  });
}

test('in a low window the contents lie below the opening', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStory(page);
  const answer = await page.locator('.opening-answer').boundingBox();
  const contents = await page.locator('.contents summary').boundingBox();
  expect(answer && contents && contents.y >= answer.y + answer.height).toBe(true);
});

// In the words' own margin, at every width: beside what begins furthest to the left, whatever is scrolled to.
for (const [width, height] of [
  [960, 400],
  [1280, 800],
  [1600, 900],
  [2560, 1440],
] as const) {
  const tag = width === 1280 || width === 1600 ? [] : ['@again'];
  test(
    `at ${width} px the contents name the step, and lie over nothing`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openStory(page);
      const links = page.locator('.contents a');
      for (const id of ['top', 'left-out', 'method']) {
        await page.evaluate((hash) => location.replace(hash), `#${id}`);
        await expect(page.locator('.contents [aria-current=step]')).toHaveAttribute(
          'href',
          `#${id}`,
        );
        const { names, margin } = await links.evaluateAll((all) => ({
          names: all.flatMap((link) =>
            [...link.querySelectorAll('span')].flatMap((span) => {
              if (getComputedStyle(span).clipPath !== 'none') return [];
              const { left, right, top, bottom } = span.getBoundingClientRect();
              return { left, right, top, bottom, isCurrent: link.ariaCurrent === 'step' };
            }),
          ),
          margin: Math.min(
            ...[...document.querySelectorAll('main :is(h1, h2, h3, p, svg, input, table)')]
              .filter((element) => element.getClientRects().length > 0)
              .map((element) => element.getBoundingClientRect().left),
          ),
        }));
        expect(names.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
        expect(names).toHaveLength(width < 1600 ? 1 : await links.count());
        for (const name of names) {
          expect(Math.min(name.left, name.top)).toBeGreaterThan(0);
          expect(name.right).toBeLessThan(margin);
          expect(name.bottom).toBeLessThan(height);
        }
      }
    },
  );
}

for (const width of [390, 820, 1280]) {
  // But for what comes with the script: its place is kept.
  test(`at ${width} px the opening needs no more than its own style`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    const moved = await page.evaluate(() => {
      const [, rest, ...more] = document.styleSheets;
      if (!rest || more.length > 0) throw new Error('not two style sheets');
      const boxes = () =>
        [...document.querySelectorAll('#top, #top :not([data-share] *)')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `<${element.localName} ${element.className}> ${[x, y, width, height].map(Math.round).join(' ')}`;
        });
      const whole = boxes();
      rest.disabled = true;
      return boxes().filter((box, at) => box !== whole[at]);
    });
    expect(moved).toEqual([]);
  });
}
