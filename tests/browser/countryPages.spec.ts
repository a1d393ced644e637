// Countries' own pages: whole without a script, for everyone, and as new as the story.
import { readFileSync } from 'node:fs';
import { countryPath } from '../../src/dataset/countrySlug';
import { countryFigures } from '../../src/figures/countryFigures';
import { figuresOf } from '../../src/figures/figures';
import { countryEmbedHeight } from '../../src/pages/country/countryEmbeds';
import { factDataset, factTables } from '../support/facts';
import { expectClean } from './access/axe';
import { expect, test } from './watch';

const PUBLISHED = readFileSync('data/fatalities.csv', 'utf8');
/** The fixture's facts, whose texts are as long as the built ones. */
const FIGURES = figuresOf(factDataset, factTables);
const COUNTRIES = FIGURES.roster.map(({ country }) => ({
  country,
  of: countryFigures(FIGURES, country),
}));
const TABLE = '**/data/fatalities.csv';
/** The table with another number of Danish dead, however many there are. */
const deaths = Number(/DNK,(\d+)/.exec(PUBLISHED)?.[1]);
const SWAPPED = PUBLISHED.replace(/DNK,\d+/, `DNK,${deaths - 1}`);

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
] as const) {
  test.describe(
    `${colorScheme}, ${width} px`,
    { tag: colorScheme === 'dark' ? '@dark' : [] },
    () => {
      test.use({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });

      test('axe finds nothing on countries’ pages', async ({ page }) => {
        for (const path of ['', 'denmark/', 'romania/', 'united-states/', 'ireland/']) {
          await page.goto(`country/${path}`);
          await expectClean(page, path, 'html', 'all');
        }
      });
    },
  );
}

test('nothing is wider than the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 653 });
  for (const path of ['', 'united-states/', 'united-kingdom/', 'new-zealand/']) {
    await page.goto(`country/${path}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

test.describe('without a script', { tag: '@no-js' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a page is whole and promises nothing', async ({ page }) => {
    await page.goto('country/denmark/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('from Denmark died');
    await expect(page.locator('.triads svg:visible')).toHaveCount(1);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'All countries' }).click();
    await page.getByRole('link', { name: 'Australia' }).click();
    await expect(page.getByRole('heading', { name: 'Not in the sentence' })).toBeVisible();
  });
});

test(
  'a page shares its own address, without what brought the reader',
  { tag: '@clipboard' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('country/denmark/?utm_source=x');
    await page.getByRole('button', { name: 'Share this page' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/country\/denmark\/$/);
  },
);

test('the box with a code is open for whoever comes for it', async ({ page }) => {
  await page.route('**/country/denmark/', async (route) => {
    const body = await (await route.fetch()).text();
    const box = '<details id="embed-code"><summary>Embed</summary><p>Its code</p></details>';
    await route.fulfill({ body: body.replace('</main>', `${box}</main>`) });
  });
  await page.goto('country/denmark/#embed-code');
  await expect(page.getByText('Its code')).toBeVisible();
});

test.describe('newer figures', () => {
  test('reach a country’s page and the list', async ({ page }) => {
    await page.route(TABLE, (route) => route.fulfill({ body: SWAPPED }));
    await page.goto('country/denmark/');
    await expect(page.getByRole('status').filter({ hasText: 'were updated' })).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `${deaths - 1} from Denmark`,
    );
    await expect(page).toHaveTitle(new RegExp(`^${deaths - 1} from Denmark`));
    await expect(page.getByText(/newer figures taken/)).toBeVisible();
    await page.goto('country/');
    await expect(page.getByRole('row', { name: /^Denmark/ })).toContainText(String(deaths - 1));
  });

  for (const path of ['country/denmark/', 'embed/country/denmark/']) {
    test(`reach ${path} of a site in a folder`, async ({ page }) => {
      await page.route(TABLE, (route) => route.fulfill({ body: SWAPPED }));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`some/folder/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        `${deaths - 1} from Denmark`,
      );
      expect(asked.filter((path) => !path.startsWith('/some/folder/'))).toEqual([]);
    });
  }

  test('that leave a country out make its page say so', async ({ page }) => {
    const without = PUBLISHED.replace(/^Montenegro.*\n?/m, '');
    await page.route(TABLE, (route) => route.fulfill({ body: without }));
    await page.goto('country/montenegro/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Nobody from Montenegro is in our table of the dead',
    );
    const list = await page.request.get('country/');
    const [, title = ''] = /<title>([^<]+)/.exec(await list.text()) ?? [];
    await page.goto('country/');
    await expect(page.getByRole('row', { name: /^Montenegro/ })).toHaveCount(0);
    await expect(page).not.toHaveTitle(title);
  });

  test('with an error change nothing', async ({ page, watched }) => {
    await page.route(TABLE, (route) => route.fulfill({ body: SWAPPED.replace('USA', 'XXX') }));
    await page.goto('country/denmark/');
    await expect(() =>
      expect(String(watched.notes)).toContain('Keeping the built figures'),
    ).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${deaths} from Denmark`);
  });
});

test.describe('the embed of a country', () => {
  test.use({ viewport: { width: 600, height: 800 } });

  test('has no link to a code where the site’s address is not known', async ({ page }) => {
    await page.goto('embed/country/denmark/');
    await expect(page.getByRole('link', { name: 'Its own page' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Embed' })).toHaveCount(0);
  });

  test('is as tall as its code says, or little less, and below 1,000 px everywhere', async ({
    page,
  }) => {
    for (const { country, of } of COUNTRIES) {
      await page.goto(`embed/${countryPath(country.name)}`);
      const height = () =>
        page.evaluate(() => Math.round(document.documentElement.getBoundingClientRect().height));
      const [measured, said] = [await height(), countryEmbedHeight(FIGURES, of)];
      expect(
        said - measured,
        `${country.name}: said ${said}, measured ${measured}`,
      ).toBeGreaterThanOrEqual(0);
      // Built for no known address, it has no link to a code, and perhaps a line less.
      expect(said - measured, country.name).toBeLessThan(60 + 19);
      await page.setViewportSize({ width: 280, height: 800 });
      expect(await height(), country.name).toBeLessThan(1000);
      await page.setViewportSize({ width: 600, height: 800 });
    }
  });

  test('takes a theme, is clean, and follows newer figures', async ({ page }) => {
    await page.goto('embed/country/romania/?theme=dark');
    await expectClean(page, 'embed', 'html', 'sight');
    await page.route(TABLE, (route) => route.fulfill({ body: SWAPPED }));
    await page.goto('embed/country/denmark/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${deaths - 1} from Denmark died in the war in Afghanistan`,
    );
  });
});

test('an address without a country leads to the page that says so', async ({ page, watched }) => {
  const answer = await page.goto('country/atlantis/');
  expect(answer?.status()).toBe(404);
  watched.troubles.length = 0;
});

test(
  'dots and bars have the colours that the reader forces',
  { tag: '@forced-colors' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('country/denmark/');
    const ink = await page.locator('h1').evaluate((words) => getComputedStyle(words).color);
    for (const bar of await page.locator('rect.ally').all())
      await expect(bar).toHaveCSS('fill', ink);
    await expect(page.locator('.triads path.ally:visible')).toHaveCSS('stroke', ink);
    await expect(page.locator('rect.american')).not.toHaveCSS('fill', ink);
  },
);
