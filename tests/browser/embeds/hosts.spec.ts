// The built embeds in every kind of host: as tall as their content, and answering, whatever happens.
import { expect } from '@playwright/test';
import { builtEmbedTest as test, expectFit } from '../../support/embedHosts/embedTest';
import {
  HOSTS,
  ODD_HOSTS,
  OUR_SCRIPT_AND_SANDBOX,
  TWO_OF_ONE_CHART,
  WORDPRESS,
} from '../../support/embedHosts/pages';
import { readPdf } from '../../support/readPdf';
import { moveOver } from '../watch';

for (const host of HOSTS) {
  test.describe(host.name, () => {
    if (host.csp) test.use({ expectedErrors: [/inline style/] });

    test('keeps an embed as tall as its content', async ({ page, openHost }) => {
      const iframe = page.locator('iframe');
      await openHost(host);
      await expectFit(iframe);
      // In a wide column an open table is more than WordPress lets a frame have.
      if (host === WORDPRESS) await page.setViewportSize({ width: 320, height: 700 });
      const table = iframe.contentFrame().getByText('Show as a table');
      await table.click();
      await expect(iframe.contentFrame().getByRole('radio').first()).toBeAttached();
      await expectFit(iframe);
      await table.click();
      await expectFit(iframe);
      for (const width of [320, 900]) {
        await page.setViewportSize({ width, height: 700 });
        await expectFit(iframe);
      }
    });
  });
}

for (const host of TWO_OF_ONE_CHART) {
  test(`${host.name}, both fit`, async ({ page, openHost }) => {
    await openHost(host);
    await expectFit(page.locator('iframe').first());
    await expectFit(page.locator('iframe').last());
  });
}

test(
  'printed from a phone, an embed is whole to its last line',
  { tag: '@pdf' },
  async ({ page, frames, openHost }) => {
    await openHost(OUR_SCRIPT_AND_SANDBOX);
    await page.setViewportSize({ width: 390, height: 700 });
    await expectFit(page.locator('iframe'));
    const [sheet] = await readPdf(await page.pdf({ format: 'A4' }));
    expect(sheet).toContain(`${frames}/`);
  },
);

test('forty embeds in one page all fit', async ({ page, openHost }) => {
  test.slow();
  await openHost(ODD_HOSTS.forty);
  const iframes = await page.locator('iframe').all();
  expect(iframes).toHaveLength(40);
  for (const iframe of iframes) await expectFit(iframe);
});

test('in a sandbox without storage an embed counts by another rule and shows its address', async ({
  page,
  frames,
  openHost,
}) => {
  await openHost(WORDPRESS);
  const iframe = page.locator('iframe');
  const embed = iframe.contentFrame();
  await expectFit(iframe);
  await expect(embed.getByText(`${frames}/`, { exact: true })).toBeVisible();
  const storage = embed.locator('html').evaluate(() => localStorage.length);
  await expect(storage).rejects.toThrow(/sandboxed/);
  // The first move asks for the part that answers: a press just as it comes would hit what it replaces.
  await moveOver(embed);
  await embed.getByRole('radio', { name: /Every other/ }).check();
  await expect(embed.getByRole('heading', { level: 1 })).toContainText('2.1');
  await expectFit(iframe);
});

test('in a sandbox that submits no forms the dialog closes, and its link is not told to the host', async ({
  page,
  openHost,
}) => {
  await openHost(WORDPRESS);
  // The whole frame in sight.
  await page.setViewportSize({ width: 900, height: 1300 });
  const iframe = page.locator('iframe');
  const embed = iframe.contentFrame();
  await expectFit(iframe);
  await moveOver(embed);
  await embed.getByRole('link', { name: 'Embed' }).click();
  const dialog = embed.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveTitle('Host');
});

test('a host may say a theme; what it says else, and what others say, changes nothing', async ({
  page,
  frames,
  openHost,
}) => {
  await page.route(`${frames}/stranger`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await openHost(ODD_HOSTS.stranger);
  const iframe = page.locator('iframe').first();
  const root = iframe.contentFrame().locator('html');
  await expectFit(iframe);
  const before = await root.evaluate((html) => html.outerHTML);
  const stranger = page.locator('iframe').last().contentFrame().locator('html');
  await stranger.evaluate(() =>
    parent.frames[0]?.postMessage({ type: 'embed-theme', theme: 'dark' }, '*'),
  );
  await page.evaluate(() => {
    const nonsense = [
      null,
      7,
      'x'.repeat(5e6),
      { type: 'embed-theme', theme: 'constructor' },
      JSON.parse('{"__proto__":{"type":"embed-theme","theme":"dark"}}') as unknown,
      { type: 'embed-size', height: 9999 },
    ];
    for (const message of nonsense) window.frames[0]?.postMessage(message, '*');
  });
  // Messages are read in the order in which they were sent: this one last.
  await page.evaluate(() =>
    window.frames[0]?.postMessage({ type: 'embed-theme', theme: 'light' }, '*'),
  );
  await expect(root).toHaveAttribute('data-theme', 'light');
  const after = await root.evaluate((html) => html.outerHTML);
  expect(after.replace('data-theme="light"', 'data-theme="auto"')).toBe(before);
  await expectFit(iframe);
});
