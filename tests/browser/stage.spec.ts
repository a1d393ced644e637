import type { Page } from '@playwright/test';
import { answers, expect, hold, isWhole, openStory, readStep, test, watchShifts } from './watch';

test.use({ viewport: { width: 1280, height: 800 } });

/** No move lasts longer. */
const MOST_MS = 2000;
/** Later than any page has been open: from here on time passes only as a test says. */
const A_MINUTE_MS = 60_000;

const settled = (page: Page) => expect(page.locator('[data-moving]')).toHaveCount(0);

/** Opens the story; from then on no move goes on or ends by itself. */
async function openWithoutTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await openStory(page);
  await page.clock.pauseAt(A_MINUTE_MS);
}

/** The box of the visible dots of a step's figure, in pixels of the window. */
function dotsBox(page: Page, id: string) {
  return page.locator(`#${id} .picture`).evaluate((drawing) => {
    const { left, top, width, height } = drawing.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });
}

/** What is painted on the canvas: how many pixels, and their outermost edges in the window. */
function painted(page: Page) {
  return page
    .locator('.over canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const copy = document.createElement('canvas');
      Object.assign(copy, { width: canvas.width, height: canvas.height });
      const context = copy.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas to read with');
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const box = canvas.getBoundingClientRect();
      const edges = [Infinity, -Infinity, Infinity, -Infinity];
      let pixels = 0;
      for (let at = 3; at < data.length; at += 4) {
        if ((data[at] ?? 0) > 0) pixels += 1;
        // The soft edge of a dot is half a pixel wide on either side.
        if ((data[at] ?? 0) < 128) continue;
        const x = ((at - 3) / 4) % canvas.width;
        const y = Math.floor((at - 3) / 4 / canvas.width);
        edges[0] = Math.min(edges[0] ?? x, x);
        edges[1] = Math.max(edges[1] ?? x, x + 1);
        edges[2] = Math.min(edges[2] ?? y, y);
        edges[3] = Math.max(edges[3] ?? y, y + 1);
      }
      const scale = box.width / canvas.width;
      const starts = [box.left, box.left, box.top, box.top];
      return { pixels, edges: edges.map((edge, index) => (starts[index] ?? 0) + edge * scale) };
    });
}

test('between two pictures the canvas moves the dots, then the figure’s own show', async ({
  page,
}) => {
  await openWithoutTime(page);
  await readStep(page, 'claim');
  await expect(page.locator('[data-moving]')).toHaveCount(1);
  await page.clock.runFor(300);
  expect((await painted(page)).pixels).toBeGreaterThan(1000);
  await expect(page.locator('#claim .picture .dots').first()).toHaveCSS('visibility', 'hidden');
  await page.clock.runFor(MOST_MS);
  await settled(page);
  expect((await painted(page)).pixels).toBe(0);
  await expect(page.locator('#claim .picture .dots').first()).toHaveCSS('visibility', 'visible');
});

test('only the current figure shows, in the same place for every step', async ({ page }) => {
  await openStory(page);
  for (const id of ['said', 'places', 'one-in-three']) {
    await readStep(page, id);
    await expect(page.locator(`#${id}`)).toHaveClass(/current/);
    await settled(page);
    await expect(page.locator(`#${id} .rail`)).toHaveCSS('opacity', '1');
    const others = page.locator(`[data-passage]:has(#${id}) .step:not(#${id}) > .rail`);
    for (const other of await others.all()) await expect(other).toHaveCSS('opacity', '0');
  }
});

test('a move is interrupted by the next, up and down, and by a jump to an anchor', async ({
  page,
}) => {
  await openWithoutTime(page);
  for (const id of ['claim', 'places', 'said']) {
    await readStep(page, id);
    await expect(page.locator(`#${id}`)).toHaveClass(/current/);
    await expect(page.locator('[data-moving]')).toHaveCount(1);
    await page.clock.runFor(300);
  }
  await page.locator('.contents a[href="#places"]').dispatchEvent('click');
  await expect(page.locator('#places')).toHaveClass(/current/);
  await page.clock.runFor(MOST_MS);
  await settled(page);
  await expect(page.locator('#places .dots').first()).toBeVisible();
});

test('where dots stay or wait for a step, no headline of another is seen beside its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutTime(page);
  await readStep(page, 'places');
  await expect(page.locator('#places')).toHaveClass(/current/);
  await page.clock.runFor(MOST_MS);
  await settled(page);
  // Back above the claim its figure is held, without a move: the other's headline does not fade beside its own.
  await readStep(page, 'said');
  await expect(page.locator('[data-held] #claim')).toHaveClass(/current/);
  await expect(page.locator('#places')).toHaveClass(/left/);
  await expect(page.locator('#places .rail')).toHaveCSS('transition-duration', '0s');
  // From what is held to another step all words wait for the dots.
  await readStep(page, 'places');
  await expect(page.locator('[data-moving="step"] #places')).toHaveClass(/current/);
  await expect(page.locator('#places .frame-head')).toHaveCSS('opacity', '0');
});

test('a change of rule moves dots in place', async ({ page }) => {
  await openWithoutTime(page);
  await readStep(page, 'places');
  await expect(page.locator('#places')).toHaveClass(/current/);
  await page.clock.runFor(MOST_MS);
  await settled(page);
  await page
    .locator('#places')
    .getByRole('radio', { name: /Every other/ })
    .check();
  await expect(page.locator('[data-passage]:has(#places)')).toHaveAttribute('data-moving');
  await page.clock.runFor(MOST_MS);
  await settled(page);
  await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
});

test('a resize ends the move where the figure has its dots, and shifts nothing else', async ({
  page,
}) => {
  await openWithoutTime(page);
  await readStep(page, 'places');
  await expect(page.locator('#places')).toHaveClass(/current/);
  await page.clock.runFor(MOST_MS);
  await settled(page);
  const before = await dotsBox(page, 'places');
  await readStep(page, 'claim');
  await expect(page.locator('[data-moving]')).toHaveCount(1);
  await page.setViewportSize({ width: 1100, height: 800 });
  await settled(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await readStep(page, 'places');
  await expect(page.locator('#places')).toHaveClass(/current/);
  expect(await dotsBox(page, 'places')).toEqual(before);
});

test('taking over moves nothing', async ({ page }) => {
  const shifts = await watchShifts(page);
  const release = await hold(page, '**/assets/story-*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('#story script').waitFor({ state: 'attached' });
  const before = await dotsBox(page, 'said');
  await expect(page.locator('[data-staged]')).toHaveCount(0);
  release();
  await isWhole(page);
  await expect(page.locator('[data-staged]')).toHaveCount(4);
  expect(await dotsBox(page, 'said')).toEqual(before);
  expect(await shifts()).toBe(0);
});

test('the picture that is held until the reader comes is painted once, and anew in another size', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { putImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.putImageData = function (this: object, ...given: unknown[]) {
      document.documentElement.append(new Comment('painted'));
      Reflect.apply(putImageData, this, given);
    };
  });
  const times = () =>
    page.evaluate(
      () =>
        [...document.documentElement.childNodes].filter(({ nodeType }) => nodeType === 8).length,
    );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('[data-held]')).toBeAttached();
  // What is told of sizes is told by then.
  await page.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
  );
  expect(await times()).toBe(1);
  await page.setViewportSize({ width: 430, height: 844 });
  await expect.poll(times).toBeGreaterThan(1);
});

for (const [what, tag, media] of [
  ['reduced motion', '@reduced-motion', { reducedMotion: 'reduce' }],
  ['forced colours', '@forced-colors', { forcedColors: 'active' }],
] as const) {
  test(
    `under ${what} there is no canvas, and a change of rule redraws at once`,
    { tag },
    async ({ page }) => {
      await page.emulateMedia(media);
      await openStory(page);
      await expect(page.locator('canvas')).toHaveCount(0);
      await readStep(page, 'places');
      await page
        .locator('#places')
        .getByRole('radio', { name: /Every other/ })
        .check();
      await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
      await expect(page.locator('#places .dots').first()).toBeVisible();
    },
  );
}

test('where the canvas is refused, figures change without a move', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openStory(page);
  await readStep(page, 'one-in-three');
  await expect(page.locator('#one-in-three .rail')).toHaveCSS('opacity', '1');
  await expect(page.locator('#one-in-three .dots').first()).toBeVisible();
  await expect(page.locator('[data-moving]')).toHaveCount(0);
});

test('focus in a figure out of sight brings its step', async ({ page }) => {
  await openStory(page);
  await page.locator('#places').getByRole('radio').first().focus();
  await expect(page.locator('#places')).toHaveClass(/current/);
});

for (const [width, height] of [
  [320, 256],
  [844, 390],
  [1280, 400],
] as const) {
  test(`a window of ${width} by ${height} sticks nothing and lays nothing over words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openStory(page);
    await expect(page.locator('[data-staged]')).toHaveCount(0);
    const laidOver = await page.locator('.step').evaluateAll((steps) =>
      steps
        .filter((step) => {
          const [words, figure] = ['.words', '.figure'].map((part) =>
            step.querySelector(part)?.getBoundingClientRect(),
          );
          if (!words || !figure) return true;
          // Of what was said there is a figure only where it stands beside the words.
          if (step.matches('[data-beside]') && figure.height === 0) return false;
          // Edges that touch may differ by a fraction of a pixel.
          const apart = figure.top > words.bottom - 0.5 || figure.bottom < words.top + 0.5;
          return !apart || figure.height < 100;
        })
        .map(({ id }) => id),
    );
    expect(laidOver).toEqual([]);
  });
}

test('at rest a step’s dots are where its figure has them, and while they move on their way there', async ({
  page,
}) => {
  await openWithoutTime(page);
  await readStep(page, 'places');
  await page.clock.runFor(MOST_MS);
  await settled(page);
  // The last moment of the next move, painted, against the figure's own box of dots.
  const rule = page.locator('#places').getByRole('radio', { name: /Every other/ });
  await rule.check();
  await expect(page.locator('[data-passage]:has(#places)')).toHaveAttribute('data-moving');
  await page.clock.runFor(1090);
  const { edges } = await painted(page);
  // Under this rule nobody is below the pairs, so the drawing has one part.
  const drawn = await page.locator('#places .picture').evaluate((drawing) => {
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = width / Number(drawing.getAttribute('width'));
    const boxes = [...drawing.querySelectorAll<SVGPathElement>('.dots, .rings')].map((path) => {
      const { x, y, width, height } = path.getBBox();
      const reach = parseFloat(path.getAttribute('stroke-width') ?? '0') / 2;
      return [x - reach, x + width + reach, y - reach, y + height + reach] as const;
    });
    return [
      left + scale * Math.min(...boxes.map((box) => box[0])),
      left + scale * Math.max(...boxes.map((box) => box[1])),
      top + scale * Math.min(...boxes.map((box) => box[2])),
      top + scale * Math.max(...boxes.map((box) => box[3])),
    ];
  });
  for (const [index, edge] of drawn.entries()) {
    expect(Math.abs((edges[index] ?? NaN) - edge)).toBeLessThanOrEqual(1);
  }
});

/** What a browser may round otherwise, of the 255 levels of a colour, where it draws in other pieces. */
const ROUNDED = 1;

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `taking over changes no pixel of the first picture in ${colorScheme}`,
    { tag: '@no-js' },
    async ({ browser, baseURL }) => {
      const shots = [];
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({
          ...(baseURL === undefined ? {} : { baseURL }),
          viewport: { width: 1280, height: 800 },
          colorScheme,
          javaScriptEnabled,
        });
        const page = await context.newPage();
        await page.goto('./');
        if (javaScriptEnabled) await answers(page);
        shots.push((await page.locator('#top .drawn').screenshot()).toString('base64'));
        await context.close();
      }
      expect(shots).toHaveLength(2);
      expect(await differ(await browser.newPage(), shots)).toBeLessThanOrEqual(ROUNDED);
    },
  );
}

/** By how many levels of a colour the two pictures differ at most, pixel for pixel; 256: they differ in size. */
async function differ(page: Page, [one = '', other = '']: readonly string[]): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source): Promise<ArrayLike<number>> => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      if (!first || first.length === 0 || first.length !== second?.length) return 256;
      let most = 0;
      for (let at = 0; at < first.length; at += 1)
        most = Math.max(most, Math.abs((first[at] ?? 0) - (second[at] ?? 256)));
      return most;
    },
    [one, other],
  );
}
