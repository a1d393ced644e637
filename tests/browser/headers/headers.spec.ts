// What a browser makes of the headers that the build asks for, from the page's side and from its hosts'.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { moveOver } from '../watch';

interface Fixtures {
  /** Where the site is: it ends with a slash. */
  readonly site: string;
  /** Opens a page of another origin, with such markup and such headers. */
  readonly openHost: (body: string, headers?: Record<string, string>) => Promise<void>;
}

const test = base.extend<Fixtures>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
  openHost: async ({ page }, use) => {
    let answer: { readonly body: string; readonly headers: Record<string, string> } | undefined;
    const host = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...answer?.headers });
      response.end(`<!doctype html><link rel="icon" href="data:,">${answer?.body ?? ''}`);
    });
    await new Promise<void>((done) => host.listen(0, 'localhost', done));
    await use(async (body, headers = {}) => {
      answer = { body, headers };
      await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    });
    host.close();
  },
});

for (const path of ['../', 'desk.html', 'some/folder/', 'embed/toll/']) {
  test(`${path} takes no markup that is not Svelte's`, async ({ page }) => {
    await page.goto(path);
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>markup</b>';
        return 'taken';
      } catch (error) {
        return String(error);
      }
    });
    // Chromium names the type, Firefox the sink.
    expect(outcome).toMatch(/TypeError.*(TrustedHTML|Sink type mismatch)/);
  });

  test(`${path} gives no other name leave to make markup`, async ({ page }) => {
    await page.goto(path);
    const outcome = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      try {
        trustedTypes.createPolicy('another', { createHTML: (text: string) => text });
        return 'made';
      } catch (error) {
        return String(error);
      }
    });
    expect(outcome).toMatch(/disallowed|blocked creating policy/);
  });
}

for (const path of ['', 'desk.html', '404.html']) {
  test(`nobody else frames /${path}`, async ({ page, site, openHost }) => {
    const asked = page.waitForRequest(`${site}${path}`);
    // A page has loaded when its frames have, or were refused.
    await openHost(`<iframe src="${site}${path}"></iframe>`);
    await asked;
    await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
  });
}

const HOSTS: readonly (readonly [string, string, Record<string, string>])[] = [
  ['a page of another origin', '<iframe width="700" height="900" src="EMBED"></iframe>', {}],
  [
    'a page in a sandbox of its own',
    `<iframe width="700" height="900" sandbox="allow-scripts" srcdoc="<iframe width=600 height=900 src='EMBED'></iframe>"></iframe>`,
    {},
  ],
  [
    'a page that is isolated from other origins',
    '<iframe width="700" height="900" src="EMBED"></iframe>',
    {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  ],
  [
    'an isolated page with a sandbox',
    '<iframe width="700" height="900" sandbox="allow-scripts" src="EMBED"></iframe>',
    { 'Cross-Origin-Embedder-Policy': 'require-corp' },
  ],
];
for (const [host, body, headers] of HOSTS) {
  test(`in ${host} an embed answers`, async ({ page, site, openHost }) => {
    await openHost(body.replace('EMBED', `${site}embed/places/`), headers);
    const outer = page.frameLocator('iframe');
    const embed = body.includes('srcdoc') ? outer.frameLocator('iframe') : outer;
    await moveOver(embed);
    await embed.getByRole('radio', { name: 'All countries' }).check();
    await expect(embed.getByRole('heading')).toContainText('2.1');
  });
}

test('an isolated page shows a picture and runs the host script', async ({
  page,
  site,
  openHost,
}) => {
  const body = `<img src="${site}pictures/toll.png" alt=""><script src="${site}embed.js"></script>`;
  const loaded = page.waitForResponse('**/embed.js');
  await openHost(body, { 'Cross-Origin-Embedder-Policy': 'require-corp' });
  expect((await loaded).ok()).toBe(true);
  const width = page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(await width).toBeGreaterThan(0);
});

test('a wrong address, however deep, gets a page that says so', async ({ page }) => {
  const troubles: string[] = [];
  page.on('requestfailed', (request) => troubles.push(request.url()));
  const response = await page.goto('a/b/nothing');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
  expect(troubles).toEqual([]);
});

for (const sandbox of [
  'allow-scripts allow-popups',
  'allow-scripts allow-same-origin allow-popups',
  'allow-scripts allow-popups allow-popups-to-escape-sandbox',
]) {
  test(`from a frame with sandbox="${sandbox}" 'Read the story' opens the story`, async ({
    page,
    site,
    openHost,
  }) => {
    await openHost(
      `<iframe width="700" height="900" sandbox="${sandbox}" src="${site}embed/places/"></iframe>`,
    );
    const opened = page.waitForEvent('popup');
    await page.frameLocator('iframe').getByRole('link', { name: 'Read the story' }).click();
    const story = await opened;
    await expect(story.getByRole('heading', { level: 1 })).toBeVisible();
    expect(story.url()).toBe(`${site}#places`);
  });
}
