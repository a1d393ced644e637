// Hosts that hide frames, have many, add them later, hear nothing, or grow with what they hear.
import { expect } from '@playwright/test';
import { embedTest as test, expectFit, growTo } from '../../support/embedHosts/embedTest';
import { aPlace, ODD_HOSTS, WORDPRESS } from '../../support/embedHosts/pages';

test('a frame in a hidden tab fits when it is shown', async ({ page, openHost }) => {
  await openHost(ODD_HOSTS.hidden);
  const iframe = page.locator('iframe');
  await growTo(iframe, 200);
  await page.evaluate('document.body.hidden = false');
  await expectFit(iframe);
  await page.evaluate('document.body.hidden = true');
  await growTo(iframe, 100);
  await page.evaluate('document.body.hidden = false');
  await expectFit(iframe);
});

test('forty frames in one page all fit', async ({ page, openHost }) => {
  // Eighty frames are looked at one after the other.
  test.slow();
  await openHost(ODD_HOSTS.forty);
  const iframes = await page.locator('iframe').all();
  expect(iframes).toHaveLength(40);
  for (const iframe of iframes) await expectFit(iframe);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const iframe of iframes) {
    // What is out of sight is not drawn; it fits when a reader gets there.
    await iframe.scrollIntoViewIfNeeded();
    await expectFit(iframe);
  }
});

test('our host script fits frames that are added later, and tells them the theme', async ({
  page,
  frames,
  openHost,
}) => {
  await openHost(ODD_HOSTS.empty);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: '100%' });
    frame.dataset.theme = 'dark';
    document.body.append(frame);
  }, aPlace(frames).address);
  const iframe = page.locator('iframe');
  const root = iframe.contentFrame().locator('html');
  await expectFit(iframe);
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await iframe.evaluate((frame) => (frame.dataset.theme = 'transparent'));
  await expect(root).toHaveAttribute('data-theme', 'transparent');
});

test('our host script fits a frame that its host has styled as a video, by the window’s width', async ({
  page,
  openHost,
}) => {
  await openHost(ODD_HOSTS.styled);
  const iframe = page.locator('iframe');
  // Heights are whole pixels.
  const off = () =>
    iframe
      .contentFrame()
      .locator('html')
      .evaluate((root) => Math.abs(root.getBoundingClientRect().height - window.innerHeight));
  await expect.poll(off).toBeLessThan(1);
  await growTo(iframe, 700);
  await expect.poll(off).toBeLessThan(1);
  // The padding changes; the frame's content, as wide as before, keeps its height.
  const { height } = page.viewportSize() ?? { height: 0 };
  for (const width of [500, 501]) {
    await page.setViewportSize({ width, height });
    await expect.poll(off).toBeLessThan(1);
  }
});

test('a frame whose content grows with its window falls silent', async ({ page, openHost }) => {
  await openHost(ODD_HOSTS.growing);
  const heightsHeard = () =>
    page.evaluate<number>('new Set(heard.map(({ height }) => height)).size');
  await expect.poll(heightsHeard).toBeGreaterThan(10);
  const root = page.locator('iframe').contentFrame().locator('html');
  await root.evaluate(async () => {
    for (let drawn = 0; drawn < 5; drawn += 1) await new Promise(requestAnimationFrame);
  });
  expect(await heightsHeard()).toBeLessThan(15);
});

test.describe('in WordPress', () => {
  // The sandbox refuses the link itself.
  test.use({ expectedErrors: [/Blocked opening/] });

  test('a frame tells its link, and that it may be blocked', async ({ page, frames, openHost }) => {
    await openHost(WORDPRESS);
    const iframe = page.locator('iframe');
    await expectFit(iframe);
    await expect(iframe.contentFrame().locator('html')).toHaveAttribute('data-links', 'text');
    await iframe.contentFrame().getByRole('link').click();
    await expect(page).toHaveTitle(`${frames}/embed/`);
  });
});

test.describe('the code without a script', () => {
  test('is fitted by a browser with native sizing, and else keeps its height', async ({
    page,
    openHost,
  }) => {
    await openHost(ODD_HOSTS.pasted);
    const iframe = page.locator('iframe');
    if (await page.evaluate("CSS.supports('frame-sizing', 'content-height')")) {
      await expectFit(iframe);
      await growTo(iframe, 700);
      await expectFit(iframe);
    } else await expect(iframe).toHaveJSProperty('clientHeight', 640);
  });

  test.describe('under a CSP that drops its style', () => {
    test.use({ expectedErrors: [/inline style/] });

    test('has its height and no border', async ({ page, openHost }) => {
      await openHost(ODD_HOSTS.pastedUnderCsp);
      const iframe = page.locator('iframe');
      await expect(iframe).toHaveJSProperty('clientHeight', 640);
      await expect(iframe).toHaveJSProperty('offsetHeight', 640);
      await expect(iframe).toHaveCSS('border-top-width', '0px');
    });
  });
});
