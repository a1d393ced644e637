// By keyboard alone: every stop is seen, marked and reached in the order of the document, and nobody is
// held. A stop is what Tab leads to.
import type { Page } from '@playwright/test';
import { contrast } from '../../support/contrast';
import { expect, openStory, test } from '../watch';
import { openInDesk, SWAPPED, unfoldAll } from './views';
import { CHART_NAMES } from '../../../src/charts/charts';

/** What a stop looks like while it has the focus. */
interface Stop {
  readonly id: string;
  /** Beginning of its markup, for failures. */
  readonly what: string;
  /** Place among all elements of the page. */
  readonly place: number;
  /** How many of nine points of it, as far as it is in the window, are not covered. */
  readonly seen: number;
  /** Outline around the stop, or around what stands for it where it is not drawn itself. */
  readonly outline: { readonly width: number; readonly colour: string };
  /** Colour that the outline stands on. */
  readonly ground: string;
}

/** More than any page has stops. */
const MOST_PRESSES = 500;

const COLOUR_SCHEMES = ['light', 'dark'] as const;

for (const width of [390, 1280]) {
  for (const colorScheme of COLOUR_SCHEMES) {
    const tag = colorScheme === 'dark' ? ['@dark', '@views'] : [];
    test.describe(`${width} px wide, in ${colorScheme}`, { tag }, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });
      test.describe.configure({ timeout: 120_000 });

      test('Tab leads through the story and back, and every stop is seen', async ({ page }) => {
        await openStory(page);
        // A long table beside a figure that sticks; the others hold nothing else.
        await page
          .locator('#countries details.data-table')
          .evaluate((details: HTMLDetailsElement) => {
            details.open = true;
          });
        await expectOrder(page);
      });

      test('Tab leads through the desk and back, and every stop is seen', async ({ page }) => {
        await page.goto('desk.html');
        await openInDesk(page, SWAPPED);
        await unfoldAll(page);
        await expectOrder(page);
      });
    });
  }
}

test('Tab leads through every embed and back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const chart of CHART_NAMES) {
    await page.goto(`embed/${chart}/`);
    await unfoldAll(page);
    // The first move makes it answer.
    await page.getByRole('main').click({ position: { x: 1, y: 1 } });
    await expect(page.getByRole('columnheader').getByRole('button').first()).toBeVisible();
    await expectOrder(page);
  }
});

test('the dialog keeps the focus until it closes, and gives it back', async ({ page }) => {
  await openStory(page);
  const opener = page.locator('[data-embed]').first();
  const dialog = page.getByRole('dialog');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  // More than it has stops: a browser's own bars may have the focus on the way, but nothing behind it.
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  const outside = new Set<string>();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body || activeElement?.closest('dialog')
        ? null
        : activeElement?.outerHTML;
    });
    if (stop) outside.add(stop);
  }
  expect([...outside]).toEqual([]);
});

/** Goes through all stops and back, between two of the test's own: around a page is the browser. */
async function expectOrder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [first, last] = ['first', 'last'].map((id) =>
      Object.assign(document.createElement('button'), { id, textContent: id }),
    );
    document.body.prepend(first ?? '');
    document.body.append(last ?? '');
    first?.focus();
  });
  const there = await stopsBy(page, 'Tab', 'last');
  const places = there.map(({ place }) => place);
  expect(places.length).toBeGreaterThan(3);
  expect(places, 'in the order of the document').toEqual(places.toSorted((a, b) => a - b));
  const back = await stopsBy(page, 'Shift+Tab', 'first');
  // Where the reader is changes on the way.
  const names = (stops: readonly Stop[]) =>
    stops.map(({ what }) => what.replace(/ aria-current="\w+"/, ''));
  expect(names(back)).toEqual(names(there).reverse());
}

/** Presses a key until the element of that id has the focus, and looks at every stop before it. */
async function stopsBy(page: Page, key: 'Tab' | 'Shift+Tab', end: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press(key);
    let stop = await page.evaluate(lookAtFocus);
    if (stop.id === end) return stops;
    // In a frame the focus goes on within.
    if (stops.at(-1)?.place === stop.place) continue;
    // What shows beside the words follows the focus.
    if (stop.seen === 0) {
      await expect
        .poll(async () => (stop = await page.evaluate(lookAtFocus)).seen, { message: stop.what })
        .toBeGreaterThan(0);
    }
    expectMarked(stop);
    stops.push(stop);
  }
  throw new Error(`${key} does not lead out: it is at ${stops.at(-1)?.what ?? 'nothing'}`);
}

function expectMarked({ what, outline, ground }: Stop): void {
  // A frame is not marked: what has the focus within it is.
  if (what.startsWith('<iframe')) return;
  expect(outline.width, what).toBeGreaterThanOrEqual(2);
  expect(contrast(toHex(outline.colour), toHex(ground)), what).toBeGreaterThanOrEqual(3);
}

/** 'rgb(10, 75, 159)' as '#0a4b9f'. */
function toHex(colour: string): string {
  const channels = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Runs in the page. */
function lookAtFocus(): Stop {
  const stop = document.activeElement;
  if (stop === null || stop === document.body) throw new Error('nothing has the focus');
  const widthOf = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  };
  const label = stop.closest('label');
  const standIns = label ? [label, ...label.querySelectorAll(':not(input)')] : [];
  const isDrawn = getComputedStyle(stop).opacity !== '0' && stop.clientWidth !== 1;
  const shown = isDrawn ? stop : (standIns.find((element) => widthOf(element) > 0) ?? stop);

  const box = shown.getClientRects()[0] ?? new DOMRect();
  const across = [Math.max(box.left, 0), Math.min(box.right, innerWidth)] as const;
  const down = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)] as const;
  let seen = 0;
  for (const x of [0.1, 0.5, 0.9]) {
    for (const y of [0.1, 0.5, 0.9]) {
      const at = document.elementFromPoint(
        across[0] + x * (across[1] - across[0]),
        down[0] + y * (down[1] - down[0]),
      );
      const isInside = across[0] < across[1] && down[0] < down[1];
      const is = (element: Element) => element.contains(at) || (label?.contains(at) ?? false);
      if (isInside && at !== null && (is(stop) || is(shown))) seen += 1;
    }
  }

  const { outlineOffset, outlineColor } = getComputedStyle(shown);
  let ground: Element | null = parseFloat(outlineOffset) < 0 ? shown : shown.parentElement;
  const isClear = (element: Element) =>
    /transparent|, 0\)/.test(getComputedStyle(element).backgroundColor);
  while (ground && isClear(ground)) ground = ground.parentElement;
  return {
    id: stop.id,
    what: stop.outerHTML.slice(0, 120),
    place: [...document.querySelectorAll('*')].indexOf(stop),
    seen,
    outline: { width: widthOf(shown), colour: outlineColor },
    ground: getComputedStyle(ground ?? document.documentElement).backgroundColor,
  };
}
