import { goTo } from './access/views';
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
  await expect(countries.locator('.label.marked:visible')).toHaveText(['Estonia 9']);
  await expect(countries.locator('.chosen-country')).toContainText(
    /^\s*\d+ from Estonia: .* for every million people, .*\. Its own page/,
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
  await expect(countries.locator('.label.back')).toHaveCount(0);
});

test('a row of the table marks its country too', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'rates');
  const rates = page.locator('#rates');
  await rates.getByText('Table', { exact: true }).click();
  await rates.getByRole('button', { name: /^Show \d+ more rows$/ }).click();
  await rates.getByRole('link', { name: 'Norway' }).click();
  await expect(page.locator('#countries .label.marked:visible')).toHaveText(['Norway 10']);
});

test('a name or a bar in a drawing chooses its country, and lets it go', async ({ page }) => {
  await openStory(page);
  await goTo(page, 'countries');
  await expect(page.locator('#countries')).toContainClass('current');
  // By the mouse itself: the driver would first scroll to where the figure stands without its stage.
  const name = page.locator('#countries .ratio-1-1 [data-iso3=EST]');
  await expect(name).toBeInViewport({ ratio: 0.9 });
  const { x, y } = (await name.boundingBox()) ?? { x: NaN, y: NaN };
  await page.mouse.click(x + 10, y + 5);
  await expect(page.locator('#countries .label.marked:visible')).toHaveText(['Estonia 9']);
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
    const said = Number((await group.locator('.number').textContent())?.replaceAll(',', ''));
    const drawn = await group.locator('svg:visible').evaluateAll((drawings) =>
      drawings
        .flatMap((svg) => [...svg.querySelectorAll<SVGRectElement>(':scope > rect')])
        .map(({ width, height }) => {
          // The pattern of the first piece fills all.
          const pitch =
            drawings[0]?.querySelector<SVGPatternElement>('pattern')?.width.baseVal.value;
          return (width.baseVal.value * height.baseVal.value) / (pitch ?? NaN) ** 2;
        })
        .reduce((sum, dots) => sum + dots, 0),
    );
    expect(drawn).toBe(said);
  }
});

test('the toll counts with the reader beside its measure, and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openStory(page);
  const group = page.locator('#left-out .toll section').nth(1);
  const said = () =>
    group
      .locator('.so-far')
      .evaluate((place) => Number(getComputedStyle(place, '::before').content.replace(/\D/g, '')));
  const heights = () =>
    page
      .locator('.toll h3')
      .evaluateAll((all) => all.map((h3) => Math.round(h3.getBoundingClientRect().height)));
  const before = await heights();
  await group.evaluate((section) => section.scrollIntoView({ block: 'end' }));
  await expect.poll(said).toBeGreaterThan(20_000);
  const halfway = await said();
  // Of whole pieces, and whole rows of the next.
  expect((halfway % 20_000) % 140).toBe(0);
  // Measure, number and bar stay in sight, one below the other.
  await expect(page.locator('.toll .coalition svg:visible')).toBeInViewport({ ratio: 1 });
  const [measure, below] = await page
    .locator('.toll .coalition, .toll section:nth-of-type(2) h3')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(Math.abs((below?.top ?? NaN) - (measure?.bottom ?? NaN))).toBeLessThan(1);
  // Whoever listens, copies, prints or saves the page has the whole number all along.
  const whole = (await group.locator('.number').textContent()) ?? '';
  const heading = group.getByRole('heading');
  await expect(heading).toHaveAccessibleName(new RegExp(`^${whole} `));
  const copied = await heading.evaluate((h3) => {
    getSelection()?.selectAllChildren(h3);
    return String(getSelection());
  });
  expect(copied.trim()).toMatch(new RegExp(`^${whole}\\s`));
  // Past it, all of them.
  await page
    .locator('#left-out .toll section')
    .nth(3)
    .evaluate((later) => later.scrollIntoView());
  await expect.poll(said).toBe(Number(whole.replace(/\D/g, '')));
  expect(await heights()).toEqual(before);
  expect(
    await page.locator('.so-far').evaluateAll((all) => all.map((so) => so.textContent)),
  ).toEqual(Array(7).fill(''));
});

test(
  'without motion the toll keeps whole numbers',
  { tag: '@reduced-motion' },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page);
    const group = page.locator('#left-out .toll section').nth(1);
    await group.evaluate((section) => section.scrollIntoView());
    const counts = () =>
      page.locator('.toll').evaluate((toll) => getComputedStyle(toll).getPropertyValue('--whole'));
    await expect.poll(counts).toMatch('transparent');
    await expect(group.locator('.number')).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
    expect(
      await group
        .locator('.so-far')
        .evaluate((place) => getComputedStyle(place, '::before').content),
    ).toBe('none');
  },
);
