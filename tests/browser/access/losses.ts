// What a reader would lose: words cut off, over each other, or outside the window, in drawings too.
import type { Page } from '@playwright/test';

/** The most that readers may ask for by WCAG 1.4.12. */
export const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Gives the page a reader's own style sheet, which no policy of the page refuses. */
export async function takeStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);
}

/**
 * Runs in the page: what is cut off, what lies over something else, what leaves the window, words in
 * drawings too.
 */
export function lookForLosses(): string[] {
  /** Rounding, and the room above and below letters that is nobody's. */
  const SLACK_PX = 1.5;
  const SLACK_LINES = 0.3;
  const root = document.documentElement;
  /** Older Chromium takes what a drawing does not show for visible. */
  const isDrawn = (element: Element): boolean =>
    !(element instanceof SVGElement) ||
    (getComputedStyle(element).display !== 'none' &&
      (element.parentElement === null || isDrawn(element.parentElement)));
  /** Clipped away whole: in reach of a screen reader, not in sight. */
  const isClipped = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isClipped(element.parentElement));
  const isSeen = (element: Element) =>
    isDrawn(element) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, textarea, select') === null &&
    !isClipped(element);
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

/**
 * Runs in the page: words in a drawing that lie on others of it, to the pixel, or that are outside the
 * window.
 */
export function lookForDrawnLosses(): string[] {
  /** Rounding, and the room above and below letters that is nobody's. */
  const SLACK_PX = 1;
  const SLACK_LINES = 0.25;
  const losses: string[] = [];
  for (const picture of document.querySelectorAll('svg.picture')) {
    const words = [...picture.querySelectorAll('text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => ({ text: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }))
      .filter(({ text, box }) => text !== '' && box.width > 0);
    for (const [index, { text, box }] of words.entries()) {
      if (box.right > innerWidth + SLACK_PX || box.left < -SLACK_PX)
        losses.push(`outside: ${text}`);
      for (const other of words.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const slack = SLACK_LINES * Math.min(box.height, other.box.height);
        if (across > SLACK_PX && down > slack)
          losses.push(`over each other: ${text} | ${other.text}`);
      }
    }
  }
  return [...new Set(losses)];
}
