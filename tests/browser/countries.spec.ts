import { expect, openStory, readStep, test } from './watch';

test.use({ viewport: { width: 390, height: 844 } });

test('the search box marks a country by keyboard, here and in the other charts', async ({
  page,
}) => {
  await openStory(page);
  await readStep(page, 'countries');
  const countries = page.locator('#countries');
  await expect(countries.locator('.label.marked')).toHaveCount(0);
  const box = countries.getByRole('combobox', { name: 'Find a country' });
  await box.focus();
  await page.keyboard.type('esto');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(countries.locator('.label.marked')).toHaveText(['Estonia 9']);
  await expect(countries.locator('.chosen-country')).toContainText(
    'It joined NATO on 29 March 2004.',
  );
  await expect(page.locator('#places .dots.marked')).toHaveCount(1);
  await expect(page.locator('[data-notice] [role=status]')).toContainText('Estonia: ');
});

test('a country of which nobody died says so and marks nobody', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'countries');
  const countries = page.locator('#countries');
  await countries.getByRole('combobox').fill('iceland');
  await countries.getByRole('option', { name: /Iceland/ }).click();
  await expect(countries.locator('.chosen-country')).toContainText('has nobody from there');
  await expect(countries.locator('.dots.marked')).toHaveCount(0);
});

test('a row of the table marks its country too', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'rates');
  const rates = page.locator('#rates');
  await rates.getByText('Table', { exact: true }).click();
  await rates.getByRole('button', { name: /^Show \d+ more rows$/ }).click();
  await rates.getByRole('link', { name: 'Norway' }).click();
  await expect(page.locator('#countries .label.marked')).toHaveText(['Norway 10']);
});

test('a name or a bar in a drawing chooses its country, and lets it go', async ({ page }) => {
  await openStory(page, './#countries');
  await page.locator('#countries').getByText('Estonia 9', { exact: true }).click();
  await expect(page.locator('#countries .label.marked')).toHaveText(['Estonia 9']);
  await expect(page.locator('[data-notice] [role=status]')).toContainText('Estonia: ');
  await expect(page.locator('#rates rect.chosen:visible')).toHaveCount(1);
  await page.locator('#rates rect.chosen:visible').click();
  await expect(page.locator('#rates rect.chosen')).toHaveCount(0);
  await page.goto('./embed/rates/');
  // The first click asks for the part that answers, and is not lost.
  await page.locator('svg').getByText('Norway', { exact: true }).click();
  await expect(page.locator('rect.chosen')).toHaveCount(1);
});

test('the toll draws whole rows and a rest: as many dots as its labels say', async ({ page }) => {
  await openStory(page);
  const groups = page.locator('#left-out .toll section');
  await expect(groups.first()).toBeVisible();
  for (const group of await groups.all()) {
    const said = Number((await group.locator('.number').innerText()).replaceAll(',', ''));
    const drawn = await group.locator('svg:visible').evaluate((svg) => {
      const pitch = svg.querySelector('pattern')?.width.baseVal.value ?? NaN;
      return [...svg.querySelectorAll<SVGRectElement>(':scope > rect')]
        .map(({ width, height }) => (width.baseVal.value * height.baseVal.value) / pitch ** 2)
        .reduce((sum, dots) => sum + dots, 0);
    });
    expect(drawn).toBe(said);
  }
});
