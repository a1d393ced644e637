// What stands beside or below what, where a style sheet could let it slip.
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
