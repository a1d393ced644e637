// What a browser may refuse, and what may break in our own code: the rest of the page goes on.
import type { Page } from '@playwright/test';
import { expect, openStory, readStep, test as base } from '../watch';
import { countPictures, listen, readBuilt, readWords, type Built } from './keeping';

const test = base.extend<object, { still: Built }>({
  still: [
    async ({ browser }, use, { project }) => {
      await use(await readBuilt(browser, project.use.baseURL ?? ''));
    },
    { scope: 'worker' },
  ],
});

const choose = async (page: Page) => {
  await readStep(page, 'places');
  await page.locator('#places').getByRole('radio').nth(2).check();
};

test('storage that throws is missed by nobody', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const heard = listen(page);
  await openStory(page);
  await choose(page);
  await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
  expect(heard).toEqual({ ours: [], uncaught: [] });
});

const CANVASES: readonly (readonly [string, () => void])[] = [
  [
    'is refused',
    () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  ],
  [
    'throws',
    () => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas here');
      };
    },
  ],
  [
    'throws while dots move',
    () => {
      const put = CanvasRenderingContext2D.prototype.putImageData as (...rest: unknown[]) => void;
      let left = 3;
      CanvasRenderingContext2D.prototype.putImageData = function (...rest: unknown[]) {
        left -= 1;
        if (left < 0) throw new RangeError('out of memory');
        put.apply(this, rest);
      };
    },
  ],
];

for (const [what, breakIt] of CANVASES) {
  test(`a canvas that ${what}: pictures change without a move, one line`, async ({ page }) => {
    await page.addInitScript(breakIt);
    const heard = listen(page);
    await openStory(page);
    for (const id of ['claim', 'places', 'one-in-three', 'countries', 'verdict']) {
      await readStep(page, id);
      await expect(page.locator(`#${id}`)).toHaveClass(/current/);
      await expect(page.locator('[data-moving]')).toHaveCount(0);
      // A row of dots is a line without height, which counts as hidden elsewhere.
      await expect(page.locator(`#${id} .dots`).first()).toHaveCSS('visibility', 'visible');
      await expect(page.locator(`#${id} .rail`)).toHaveCSS('opacity', '1');
    }
    await choose(page);
    await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
    await expect
      .poll(() => heard.ours)
      .toEqual([
        expect.stringMatching(/^Keeping the built pictures, which change without a move; /),
      ]);
    expect(heard.uncaught).toEqual([]);
  });
}

/** Makes drawing throw in one part: whenever an element of it is made, or its markup is read. */
async function breakPart(page: Page, selector: string) {
  await page.addInitScript((within) => {
    const set = Element.prototype.setAttribute;
    const isOurs = (element: Element) =>
      (window as unknown as { broken?: boolean }).broken === true &&
      element.closest(within) !== null;
    Element.prototype.setAttribute = function (name, value) {
      if (isOurs(this)) throw new Error('broken on purpose');
      set.call(this, name, value);
    };
  }, selector);
}

const CHARTS = ['places', 'counting', 'one-in-three', 'countries', 'rates'];

for (const id of CHARTS) {
  const tag = id === 'places' || id === 'rates' ? [] : '@again';
  const title = `an error in the picture of ${id}, in a change: the built one comes back and says so`;
  test(title, { tag }, async ({ page, still }) => {
    await breakPart(page, `[data-figure="${id}"]`);
    const heard = listen(page);
    await openStory(page);
    await page.evaluate(() => Object.assign(window, { broken: true }));
    const other = id === 'places' ? 'verdict' : 'places';
    await readStep(page, other);
    await page.locator(`#${other}`).getByRole('radio').nth(2).check();
    await expect(page.locator(`#${other} .hed`)).toHaveText('One for every 2.1');
    await expect
      .poll(() => heard.ours)
      .toEqual([
        expect.stringMatching(new RegExp(`^Keeping the built data-figure of ${id}; Error: broken`)),
      ]);
    expect(heard.uncaught).toEqual([]);
    await readStep(page, id);
    await expect(page.locator(`#${id} .figure`)).toContainText('This part could not follow');
    expect(await countPictures(page)).toBe(still.pictures);
    expect(heard.ours).toHaveLength(1);
  });
}

test('an error while a part is taken over: its words and picture stay, and all the rest answers', async ({
  page,
  still,
}) => {
  // The picture of the years throws when its first text is read from the page.
  await page.addInitScript(() => {
    const descriptor = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild');
    const get = descriptor?.get;
    if (!get) throw new Error('no firstChild');
    Object.defineProperty(Node.prototype, 'firstChild', {
      ...descriptor,
      get(this: Node) {
        if (this instanceof SVGElement && this.closest('[data-figure="years"]')) {
          throw new Error('broken on purpose');
        }
        return get.call(this) as Node | null;
      },
    });
  });
  const heard = listen(page);
  await openStory(page);
  await expect
    .poll(() => heard.ours)
    .toEqual([expect.stringMatching(/^Keeping the built data-figure of years; Error: broken/)]);
  expect(heard.uncaught).toEqual([]);
  expect(await readWords(page)).toEqual(still.words);
  expect(await countPictures(page)).toBe(still.pictures);
  await choose(page);
  await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
  expect(heard.ours).toHaveLength(1);
});
