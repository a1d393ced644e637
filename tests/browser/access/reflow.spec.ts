// Nothing is lost at 400 % zoom, with more space between letters, words and lines, or with larger text.
import type { Page } from '@playwright/test';
import { expect, openStory, test } from '../watch';
import { openInDesk, SWAPPED, unfoldAll } from './views';
import { CHART_NAMES } from '../../../src/charts/charts';

/** The most that readers may ask for by WCAG 1.4.12. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;
/** Twice the size that the page gives its text. */
const LARGE = 'html { font-size: 2.25rem !important; }';

/** A window of 1280 by 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

const FORMS = [
  { form: 'at 400 % zoom', viewport: ZOOMED, style: '' },
  { form: 'at 400 % zoom with text spaced', viewport: ZOOMED, style: SPACED },
  { form: 'on a phone with text spaced', viewport: { width: 390, height: 844 }, style: SPACED },
  { form: 'with text spaced', viewport: WIDE, style: SPACED },
  { form: 'with text at 200 %', viewport: WIDE, style: LARGE },
];

for (const { form, viewport, style } of FORMS) {
  test.describe(form, { tag: '@reduced-motion' }, () => {
    // Without a stage every step stands as it is read, all at once.
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('nothing of the story is lost', async ({ page }) => {
      await openStory(page);
      await expectWhole(page, style);
      await page.locator('[data-embed]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await page.evaluate(lookForLosses)).toEqual([]);
    });

    test('nothing of an embed is lost', async ({ page }) => {
      for (const chart of CHART_NAMES) {
        await page.goto(`embed/${chart}/`);
        await expectWhole(page, style, chart);
      }
    });

    test('nothing of the desk is lost', async ({ page }) => {
      await page.goto('desk.html');
      await openInDesk(page, SWAPPED);
      await expectWhole(page, style);
    });
  });
}

async function expectWhole(page: Page, style: string, view = ''): Promise<void> {
  await unfoldAll(page);
  // As a reader's own style sheet, which no policy of the page refuses.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);
  expect(await page.evaluate(lookForLosses), view).toEqual([]);
}

/**
 * Runs in the page: what is cut off, what lies over something else, what leaves the window, words in
 * drawings too.
 */
function lookForLosses(): string[] {
  /** Rounding, and the room above and below letters that is nobody's. */
  const SLACK_PX = 1.5;
  const SLACK_LINES = 0.3;
  const root = document.documentElement;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, textarea, select') === null;
  /** What of a line is in sight of the boxes that scroll around it; null: nothing, for now. */
  const inSight = (element: Element, line: DOMRect): DOMRect | null => {
    for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(box).overflow)) continue;
      const { left, top, right, bottom } = box.getBoundingClientRect();
      if (line.left < left || line.right > right || line.top < top || line.bottom > bottom)
        return null;
    }
    return line;
  };

  const losses: string[] = [];
  if (root.scrollWidth > root.clientWidth) losses.push(`page is ${root.scrollWidth} px wide`);

  /** Lines of text by what they belong to: a block, or a word in a drawing. */
  const lines: { block: Element; part: Element | null; text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !element || !isSeen(element)) continue;
    let block: Element = element;
    while (block.parentElement && /^inline$|contents/.test(getComputedStyle(block).display)) {
      if (block.localName === 'text') break;
      block = block.parentElement;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const box = inSight(element, line);
      if (box === null) continue;
      const part = element.closest('dialog, .rail, [data-words], .work, .preview, main');
      lines.push({ block, part, text: text.slice(0, 40), box });
    }
  }

  for (const { block, text, box } of lines) {
    if (box.right > innerWidth + SLACK_PX || box.left < -SLACK_PX) losses.push(`outside: ${text}`);
    for (let cut: Element | null = block; cut; cut = cut.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(cut);
      const edge = cut.getBoundingClientRect();
      const isCut =
        (overflowX === 'hidden' && box.right > edge.right + SLACK_PX) ||
        (overflowY === 'hidden' && box.bottom > edge.bottom + SLACK_PX);
      if (isCut && cut.localName !== 'svg') losses.push(`cut off: ${text}`);
    }
  }

  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.block === other.block || one.part !== other.part) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const slack = SLACK_LINES * Math.min(one.box.height, other.box.height);
      if (across > SLACK_PX && down > slack)
        losses.push(`over each other: ${one.text} | ${other.text}`);
    }
  }
  return [...new Set(losses)];
}
