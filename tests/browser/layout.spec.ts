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
