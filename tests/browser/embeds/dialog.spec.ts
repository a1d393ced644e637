// The dialog 'Embed': the right code for every choice, a live preview, and a copy that is said aloud.
import { CHARTS } from '../../../src/charts/charts';
import { expect, test } from '../watch';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('hands out the code for what is chosen', async ({ page, baseURL }) => {
  await page.goto('embed/places/');
  // As in a site that was built without its address.
  await page.evaluate(() => document.querySelector('link[type$="+oembed"]')?.remove());
  await page.getByRole('link', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await dialog.getByLabel('Who counts as an ally').selectOption('all-partners');
  await dialog.getByLabel('Country to point out').selectOption('Denmark');
  await dialog.getByLabel('Colours').selectOption('Dark');
  const address = `${baseURL}embed/places/all-partners/?country=DNK&theme=dark`;
  const code = dialog.getByLabel('What to paste');
  const host = dialog.getByLabel('Where it goes');
  await expect(code).toHaveValue(/title="One ally died in Afghanistan for every 2\.1 Americans"/);
  await expect(code).toHaveValue(/<script src=/);
  await expect(code).toHaveValue(
    new RegExp(`src="${address.replace('?', '\\?').replace('&', '&amp;')}"`),
  );
  await host.selectOption('A newsletter, or no frames allowed');
  await expect(code).toHaveValue(/alt="One ally died in .* two by two/);
  const picture = dialog.locator('.preview img');
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
  await host.selectOption('AMP');
  await expect(code).toHaveValue(/^<amp-iframe .*allow-popups-to-escape-sandbox/);
  await host.selectOption('WordPress');
  await expect(code).toHaveValue(/<script src=/);
  await host.selectOption('A site that removes scripts');
  await expect(code).not.toHaveValue(/<script/);
  // Only a frame that is there may ask for another height.
  const fixed = dialog.locator('iframe.fixed');
  await expect(fixed.contentFrame().getByRole('heading', { level: 1 })).toContainText('2.1');
  await expect(fixed).toHaveJSProperty('clientHeight', CHARTS.places.embedHeight);
  await host.selectOption('Ghost');

  const preview = dialog.locator('iframe');
  await expect(preview).toHaveAttribute('src', address);
  await expect(preview.contentFrame().getByRole('heading', { level: 1 })).toContainText('2.1');
  await dialog.getByLabel('320 px').check();
  await expect(preview).toHaveJSProperty('clientWidth', 320);
});

test('where embeds are described, WordPress gets an address that keeps the country', async ({
  page,
  baseURL,
}) => {
  await page.goto('embed/places/all-partners/?theme=dark');
  // As in a site that was built with its address.
  await page.evaluate(() => {
    const link = document.createElement('link');
    link.type = 'application/json+oembed';
    document.head.append(link);
  });
  await page.getByRole('link', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await dialog.getByLabel('Where it goes').selectOption('WordPress');
  const code = dialog.getByLabel('What to paste');
  const embed = `${baseURL}embed/places/all-partners/`;
  const preview = dialog.locator('iframe');
  await expect(code).toHaveValue(`${baseURL}oembed/places/all-partners/dark/`);
  await expect(preview).toHaveAttribute('src', `${embed}?theme=dark`);
  await dialog.getByLabel('Country to point out').selectOption('Denmark');
  await expect(code).toHaveValue(`${baseURL}oembed/places/all-partners/DNK/`);
  await expect(preview).toHaveAttribute('src', `${embed}?country=DNK`);
});

test('copies, says so, and gives the focus back', async ({ page }) => {
  await page.goto('embed/toll/');
  await page.getByRole('link', { name: 'Embed' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  const rule = dialog.getByLabel('Who counts as an ally');
  const country = dialog.getByLabel('Country to point out');
  await expect(rule).toBeDisabled();
  await expect(rule.locator('option:checked')).toHaveText(/no difference/);
  await expect(country.locator('option:checked')).toHaveText(/no countries/);
  // What was chosen is kept for a chart in which it matters.
  await dialog.getByLabel('Chart').selectOption('rates');
  await rule.selectOption('all-partners');
  await country.selectOption('Denmark');
  await dialog.getByLabel('Chart').selectOption('toll');
  await dialog.getByLabel('Chart').selectOption('rates');
  await expect(rule).toHaveValue('all-partners');
  await expect(country).toHaveValue('DNK');
  await dialog.getByLabel('Chart').selectOption('toll');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog.getByLabel('What to paste').inputValue());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Embed' })).toBeFocused();
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`the first view at ${width} by ${height} shows the preview`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await page.locator('a[data-embed=places]').first().click();
    const preview = page.locator('.embed-dialog .preview');
    await expect(preview.locator('iframe')).toBeVisible();
    const box = await preview.boundingBox();
    expect(height - (box?.y ?? height)).toBeGreaterThan(height / 4);
  });
}
