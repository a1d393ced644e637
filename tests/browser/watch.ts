// What every browser test watches for: errors in the console, requests to strangers, layout shifts.
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';

/** What a page did while a test looked on. */
export interface Watched {
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly troubles: string[];
  /** Lines that the page itself wrote for information. */
  readonly notes: string[];
  /** Requests to any origin but the page's own. */
  readonly foreign: string[];
}

/** `watched` collects from before the first navigation; a test that expects trouble empties it. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { troubles: [], notes: [], foreign: [] };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) watched.troubles.push(message.text());
        if (message.type() === 'info') watched.notes.push(message.text());
      });
      page.on('pageerror', (error) => watched.troubles.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/^http/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin) {
          watched.foreign.push(request.url());
        }
      });
      await use(watched);
      expect(watched.troubles).toEqual([]);
      expect(watched.foreign).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the story and waits until all of it answers. */
export async function openStory(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await isWhole(page);
}

/**
 * Keeps what is asked for at these addresses waiting, until the returned function lets it go: then with
 * `answer`, or as the server has it.
 */
export async function hold(
  page: Page,
  addresses: string,
  answer?: { readonly body: string },
): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(addresses, async (route) => {
    await held;
    await (answer ? route.fulfill(answer) : route.continue());
  });
  return () => release();
}

/**
 * Waits until all of the story answers, in its own typeface. A part answers once it comes near the window,
 * so each step is passed; the page is left where it was.
 */
export async function isWhole(page: Page): Promise<void> {
  await answers(page);
  await page.evaluate(async () => {
    const { scrollX, scrollY } = window;
    // A jump and a frame asked for at once stops the packaged Chromium's frames for good, one time in fifty
    // (141 and 143 do so, 149 and newer do not); asked for when the page has nothing to do, one time in 8,000.
    const isDrawn = async () => {
      const idle = new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
      const drawn = idle.then(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const stopped = new Promise((_, reject) =>
        setTimeout(reject, 10_000, new Error('This browser has stopped drawing frames.')),
      );
      await Promise.race([drawn, stopped]);
    };
    for (const step of document.querySelectorAll('section[id]')) {
      step.scrollIntoView({ behavior: 'instant' });
      await isDrawn();
    }
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    // Until the stages have seen it.
    await isDrawn();
  });
  // The page itself looks at every frame; an assertion would look less and less often.
  await page.locator('#end [data-share] button').waitFor({ state: 'attached' });
  await page.locator('#method [data-cite] button').first().waitFor({ state: 'attached' });
  // By its attribute: on paper the search has no role, since it is not shown.
  await page.locator('#countries [role=combobox]').waitFor({ state: 'attached' });
}

/** Waits until what is near the window answers, in its own typeface: the ways to share it come last. */
export async function answers(page: Page): Promise<void> {
  await page.locator('#top [data-share] button').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Waits until a story or an embed has read the data file: it asked before the test does. */
export async function hasRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const address = await new Promise<string>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name } of list.getEntries())
          if (name.endsWith('/data/fatalities.csv')) resolve(name);
      }).observe({ type: 'resource', buffered: true });
    });
    await (await fetch(address)).arrayBuffer();
  });
}

/**
 * Waits until no dots are on their way and nothing fades. What has faded in a picture that the browser need
 * not draw stays on its list: in Chromium as finished, in Firefox as running.
 */
export async function isStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-moving]') === null &&
      document.getAnimations().every(({ playState, effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return (
          playState === 'finished' || !target?.checkVisibility({ contentVisibilityAuto: true })
        );
      }),
  );
}

/** Looks out for dots that begin to move; the returned function waits until some did, for however long. */
export async function watchMove(page: Page): Promise<() => Promise<void>> {
  const move = await page.evaluateHandle(() => ({
    began: new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (document.querySelector('[data-moving]')) resolve();
      }).observe(document.body, { attributeFilter: ['data-moving'], subtree: true });
    }),
  }));
  return () => move.evaluate(({ began }) => began);
}

/** Starts to add up layout shifts; the returned function tells the sum. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  const shifts = await listShifts(page);
  return async () => (await shifts()).reduce((sum, { by }) => sum + by, 0);
}

/** A layout shift: its score, and what moved, from where to where. */
interface Shift {
  readonly by: number;
  readonly what: readonly string[];
}

/** Starts to list layout shifts; the returned function gives the list. */
export async function listShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    interface Entry extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const list: Shift[] = [];
    const box = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
    const add = (entries: PerformanceEntryList) => {
      for (const { value, sources } of entries as Entry[]) {
        const what = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const step = element?.closest('section')?.id ?? '';
          const name = `${element?.nodeName ?? ''}.${element?.getAttribute('class') ?? ''}`;
          return `#${step} ${name} from ${box(previousRect)} to ${box(currentRect)}`;
        });
        list.push({ by: value, what });
      }
    };
    const observer = new PerformanceObserver((records) => add(records.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = async () => {
      // What the last changes shifted shows when they have been drawn.
      for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
      add(observer.takeRecords());
      return list;
    };
    Object.assign(window, { shifts });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: () => Promise<Shift[]> }).shifts());
}

/**
 * Moves the mouse over an embed, so that it loads what answers. Two places: a first move alone may say that it
 * moved by nothing.
 */
export async function moveOver(embed: Page | FrameLocator): Promise<void> {
  await embed.getByRole('heading', { level: 1 }).hover();
  await embed.getByText('Show as a table').hover();
}

/** Scrolls so that a step's words stand where they are read. */
export async function readStep(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} [data-words]`).evaluate((words) => {
    const top = words.getBoundingClientRect().top + parseFloat(getComputedStyle(words).paddingTop);
    scrollBy(0, top - innerHeight * (innerWidth < 960 ? 0.65 : 0.3));
  });
}

export { expect };
