// 'Embed' in the story: opens the dialog for its chart, and comes only when asked for.
import { expect, openStory, readStep, test } from '../watch';

test('‘Embed’ beside a chart opens the dialog for that chart and the chosen rule', async ({
  page,
  baseURL,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openStory(page);
  expect(loaded.join()).not.toContain('openEmbedDialog');
  await readStep(page, 'places');
  await page
    .locator('#places')
    .getByRole('radio', { name: /Every other/ })
    .focus();
  await page.keyboard.press('Space');
  const link = page.locator('#places').getByRole('link', { name: /^Embed/ });
  await expect(link).toHaveAttribute('href', 'embed/places/');
  await link.click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await expect(dialog.getByLabel('What to paste')).toHaveValue(
    new RegExp(`src="${baseURL}embed/places/all-partners/"`),
  );
  await expect(
    dialog.locator('iframe').contentFrame().getByRole('heading', { level: 1 }),
  ).toContainText('2.1');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});
