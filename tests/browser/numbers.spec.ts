import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawnMarks } from '../support/drawnMarks';
import { expect, openStory, readStep, test, watchShifts } from './watch';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const WIDTHS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'wide', width: 1280, height: 800 },
];

/** The numbers that are buttons, in the order of the page. */
const numbers = (page: Page) => page.getByRole('button', { name: /: show what it counts$/ });

/** Opens the story and waits until its numbers answer: after everything else. */
async function openNumbers(page: Page): Promise<void> {
  await openStory(page);
  await expect(numbers(page)).toHaveCount(10);
}

for (const { name, width, height } of WIDTHS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('each of the ten opens by keyboard, marks as many dots as it says, and closes', async ({
      page,
    }) => {
      const shifts = await watchShifts(page);
      await openNumbers(page);
      expect(await shifts()).toBe(0);
      for (const number of await numbers(page).all()) {
        const step = number.locator('xpath=ancestor::section[@id]');
        const says = Number((await number.innerText()).replaceAll(',', ''));
        await number.focus();
        await page.keyboard.press('Enter');
        const panel = step.getByRole('group', { name: /^How .* is counted$/ });
        await expect(panel).toBeVisible();
        await expect(number).toHaveAttribute('aria-expanded', 'true');
        await expect(page.locator('[aria-expanded=true]')).toHaveCount(1);
        await expect(page.locator('[data-notice] [role=status]')).toContainText(
          await number.innerText(),
        );
        expect(await step.evaluate(drawnMarks)).toBe(says);
        const box = await panel.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
        // Links of the same paragraph may stand in between.
        const inPanel = panel.locator(':focus');
        for (let tabs = 0; tabs < 6 && (await inPanel.count()) === 0; tabs += 1) {
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
        await expect(number).toBeFocused();
      }
    });

    test('is large enough to touch', async ({ page }) => {
      await openNumbers(page);
      const sizes = await numbers(page).evaluateAll((all) =>
        all.map((number) => {
          const { width, height } = number.getBoundingClientRect();
          const { left, right, top, bottom } = getComputedStyle(number, '::after');
          return Math.min(
            width - parseFloat(left) - parseFloat(right),
            height - parseFloat(top) - parseFloat(bottom),
          );
        }),
      );
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      const tag = colorScheme === 'dark' ? ['@dark', '@views'] : [];
      test(
        `open, they have nothing for axe to find in ${colorScheme}`,
        { tag },
        async ({ browser, baseURL }) => {
          // The tool is injected, which the page's own policy rightly refuses.
          const context = await browser.newContext({
            ...(baseURL === undefined ? {} : { baseURL }),
            viewport: { width, height },
            colorScheme,
            bypassCSP: true,
          });
          const page = await context.newPage();
          await openNumbers(page);
          await page.evaluate(AXE);
          for (const id of ['places', 'years', 'method']) {
            await numbers(page)
              .and(page.locator(`#${id} [role=button]`))
              .click();
            await expect(page.locator(`#${id} .panel`)).toBeVisible();
            const found = await page.evaluate(async () => {
              const { axe } = window as unknown as {
                axe: {
                  run(
                    scope: string,
                    options: object,
                  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
                };
              };
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const { violations } = await axe.run('.panel', { runOnly: tags });
              return violations.map((item) => [item.id, item.nodes.map(({ html }) => html)]);
            });
            expect(found, `at ${id}`).toEqual([]);
          }
          await context.close();
        },
      );
    }
  });
}

test(
  'marks are told apart in forced colours, and by how light they are in others',
  { tag: '@media' },
  async ({ page }) => {
    for (const forcedColors of ['active', 'none'] as const) {
      await page.emulateMedia({ forcedColors });
      await openNumbers(page);
      for (const step of ['places', 'years']) {
        await numbers(page)
          .and(page.locator(`#${step} [role=button]`))
          .click();
        await expect(page.locator(`#${step} .panel`)).toBeVisible();
        const [marked = [], back = []] = await page.locator(`#${step} .figure`).evaluate((figure) =>
          ['.dots.marked', '.dots.back'].map((selector) =>
            [...figure.querySelectorAll(selector)].map((path) => {
              const { stroke, opacity } = getComputedStyle(path);
              return { stroke, opacity: Number(opacity) };
            }),
          ),
        );
        const strokes = marked.map(({ stroke }) => stroke);
        const strongest = Math.max(...back.map(({ opacity }) => opacity));
        expect(strokes.length * back.length, step).toBeGreaterThan(0);
        if (forcedColors === 'active') {
          expect(back.filter(({ stroke }) => strokes.includes(stroke))).toEqual([]);
        } else for (const { opacity } of marked) expect(strongest, step).toBeLessThan(opacity / 2);
      }
    }
  },
);

test('where the arithmetic does not come, the page says so, and it comes once the page is loaded again', async ({
  page,
  watched,
}) => {
  await openNumbers(page);
  await page.route('**/assets/story-openNumber-*.js', (route) => route.abort());
  const number = numbers(page).and(page.locator('#places [role=button]'));
  await number.click();
  const sentence = 'This could not be loaded. Load the page again to see it.';
  await expect(page.locator('#places .words').getByText(sentence)).toBeVisible();
  await expect(page.locator('[data-notice] [role=status]')).toHaveText(sentence);
  await page.unrouteAll();
  await openNumbers(page);
  await number.click();
  await expect(page.locator('#places .panel')).toBeVisible();
  // The browser's own line about the request that failed is not ours.
  watched.troubles.length = 0;
});

test(
  'on paper an open number has its arithmetic, without the button that closes it',
  { tag: '@media' },
  async ({ page }) => {
    await openNumbers(page);
    await numbers(page).and(page.locator('#verdict [role=button]')).click();
    const panel = page.locator('#verdict .panel');
    await expect(panel).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(panel.getByRole('table')).toBeVisible();
    await expect(panel.getByRole('button')).toHaveCount(0);
  },
);

test('an open number stays open and in its place while the story is read on', async ({ page }) => {
  await openNumbers(page);
  await readStep(page, 'places');
  await numbers(page).and(page.locator('#places [role=button]')).click();
  await expect(page.locator('#places .panel')).toBeVisible();
  await readStep(page, 'one-in-three');
  await expect(page.locator('#one-in-three')).toHaveClass(/current/);
  await expect(page.locator('#places .panel')).toBeAttached();
  await expect(page.locator('#one-in-three .dots.marked')).toHaveCount(0);
});

test.describe('without JavaScript', { tag: '@no-js' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers are text', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#places p').first()).toContainText(
      /^[\d,]+ of [\d,]+\s+pairs? ha(s|ve) an ally beside (it|them);/,
    );
    await expect(numbers(page)).toHaveCount(0);
  });
});
