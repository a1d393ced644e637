// What depends on how wide letters are, under each set of fonts (the projects of playwright.config.ts): words in
// drawings, heights of embeds, shifts.
import { CHART_NAMES, CHARTS } from '../../../src/charts/charts';
import { COLUMN_WIDTH } from '../../../src/pages/embed/embedPages';
import { readPdf } from '../../support/readPdf';
import { expect, listShifts, openStory, test } from '../watch';
import { lookForDrawnLosses, SPACED, takeStyle } from '../access/losses';

const WIDTHS = [320, 375, 390, 768, 1280];
/** Where most readers are. A line of the quotation may break elsewhere at a width between them. */
const PHONES_AND_DESKS = [
  320, 360, 375, 384, 390, 393, 402, 412, 428, 430, 768, 820, 1280, 1440, 1920,
];
/** Up to so much empty room under a chart is better than a pixel of its source cut off. */
const MOST_ROOM_PX = 60;

test.describe('in every window', { tag: '@reduced-motion' }, () => {
  // Without a stage every step stands as it is read, all at once.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('no words in a drawing lie on each other or leave the window', async ({ page }) => {
    await openStory(page);
    for (const style of ['', SPACED]) {
      await takeStyle(page, style);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
        // What follows the window's width by script has drawn.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const at = `${width} px wide${style && ', text spaced'}`;
        expect.soft(await page.evaluate(lookForDrawnLosses), at).toEqual([]);
      }
    }
  });
});

test('no words in an embed’s drawing lie on each other or leave the frame', async ({ page }) => {
  for (const chart of CHART_NAMES) {
    for (const width of [280, 320, 390, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`embed/${chart}/`);
      expect(await page.evaluate(lookForDrawnLosses), `${chart} at ${width} px`).toEqual([]);
      expect(await page.evaluate(roomBelow), `${chart} at ${width} px`).toBeGreaterThan(4);
    }
  }
});

test('on paper, what is drawn long takes two sheets', async ({ page }) => {
  await openStory(page);
  const heading = await page.locator('#left-out h2').innerText();
  const last = await page.locator('.toll.tall .name').last().innerText();
  const pages = await readPdf(await page.pdf({ format: 'A4' }));
  const sheetOf = (text: string) => pages.findIndex((sheet) => sheet.includes(text.trim()));
  expect(sheetOf(heading)).toBeGreaterThan(0);
  expect(sheetOf(last) - sheetOf(heading)).toBe(1);
});

test('each embed is at most as tall as its code says, and hardly less', async ({ page }) => {
  const wrong: string[] = [];
  for (const chart of CHART_NAMES) {
    await page.goto(`embed/${chart}/`);
    for (const width of [280, 290, 300, 320, 360, 414, COLUMN_WIDTH, 900, 1200]) {
      await page.setViewportSize({ width, height: 700 });
      const height = await page.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      );
      const at = `${chart}, ${width} px: ${height}`;
      if (height >= 1000) wrong.push(at);
      const room = CHARTS[chart].embedHeight - height;
      if (width === COLUMN_WIDTH && (room < 0 || room > MOST_ROOM_PX))
        wrong.push(`${at}, not ${CHARTS[chart].embedHeight}`);
    }
  }
  expect(wrong).toEqual([]);
});

for (const width of [390, 1280]) {
  test(`nothing shifts while the story loads and is read, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await listShifts(page);
    await openStory(page);
    for (const step of await page.locator('main section[id]').all()) {
      await step.evaluate((section) => section.scrollIntoView());
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    expect(await shifts()).toEqual([]);
  });
}

test('the answer stands at the same place before and after the letters of headlines come', async ({
  page,
}) => {
  await openStory(page);
  const standIns = await page.evaluate(async () => {
    await document.fonts.ready;
    const own = getComputedStyle(document.documentElement).getPropertyValue('--display');
    return own.slice(own.indexOf(',') + 1);
  });
  const places = async () => {
    const tops: string[] = [];
    for (const width of PHONES_AND_DESKS) {
      await page.setViewportSize({ width, height: 800 });
      const top = await page
        .locator('.opening-answer')
        .evaluate((answer) => Math.round(answer.getBoundingClientRect().top / 4) * 4);
      tops.push(`${width} px: ${top}`);
    }
    return tops;
  };
  const after = await places();
  await takeStyle(page, `:root { --display: ${standIns} }`);
  expect(await places()).toEqual(after);
});

/** Runs in an embed: px between the lowest word or mark of its drawing and the table below it. */
function roomBelow(): number {
  const drawn = [...document.querySelectorAll('.picture :is(path, circle, rect, text), .toll svg')];
  const shown = drawn.filter((one) => one.checkVisibility());
  const bottoms = shown.map((one) => one.getBoundingClientRect().bottom);
  const table = document.querySelector('.data-table')?.getBoundingClientRect();
  return (table?.top ?? NaN) - Math.max(...bottoms);
}
