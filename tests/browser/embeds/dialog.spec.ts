// The dialog 'Embed': the right code for every choice, a live preview, and a copy that is said aloud.
import { expect, test } from '../watch';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('hands out the code for what is chosen', async ({ page, baseURL }) => {
  await page.goto('embed/places/');
  await page.getByRole('link', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await dialog.getByLabel('Who counts as an ally').selectOption('all-partners');
  await dialog.getByLabel('Country to point out').selectOption('Denmark');
  await dialog.getByLabel('Colours').selectOption('Dark');
  const address = `${baseURL}embed/places/all-partners/?country=DNK&theme=dark`;
  await expect(dialog.getByLabel(/^Address/)).toHaveValue(address);
  await expect(dialog.getByLabel('Code without a script')).toHaveValue(
    /title="One ally died in Afghanistan for every 2\.1 Americans"/,
  );
  await expect(dialog.getByLabel(/^Picture with/)).toHaveValue(/alt="One ally died.* two by two/);

  const preview = dialog.locator('iframe');
  await expect(preview).toHaveAttribute('src', address);
  await expect(preview.contentFrame().getByRole('heading', { level: 1 })).toContainText('2.1');
  await dialog.getByLabel('320 px').check();
  await expect(preview).toHaveJSProperty('clientWidth', 320);
});

test('copies, says so, and gives the focus back', async ({ page }) => {
  await page.goto('embed/toll/');
  await page.getByRole('link', { name: 'Embed' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await expect(dialog.getByLabel('Who counts as an ally')).toBeDisabled();
  await dialog.getByRole('button', { name: /^Copy ?: Code without/ }).click();
  await expect(dialog.getByRole('button', { name: /^Copied ?: Code without/ })).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog.getByLabel('Code without a script').inputValue());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Embed' })).toBeFocused();
});
