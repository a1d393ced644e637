// What stands beside or below what, where a style sheet could let it slip.
import { expect, openStory, test } from './watch';

test('‘Embed’ stands on the line of ‘Show as a table’ in every step', async ({ page }) => {
  await openStory(page);
  const apart = await page.locator('a[data-embed]').evaluateAll((links) =>
    links.map((link) => {
      const summary = link.parentElement?.querySelector('summary');
      if (!summary) throw new Error('no table beside the link');
      return Math.abs(link.getBoundingClientRect().top - summary.getBoundingClientRect().top);
    }),
  );
  expect(apart.length).toBeGreaterThan(6);
  for (const px of apart) expect(px).toBeLessThan(4);
});

test('in a low window the contents lie below the opening’s picture', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStory(page);
  const picture = await page.locator('#top .picture').boundingBox();
  const contents = await page.locator('.contents summary').boundingBox();
  expect(picture && contents && contents.y >= picture.y + picture.height).toBe(true);
});
