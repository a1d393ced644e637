// The built embeds in WebKit: as tall as their content, whoever frames them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTS } from '../support/embedHosts/pages';
import { hostListener, serve, type Site } from '../support/embedHosts/servers';
import { serveSite, type TestSite } from './site';
import { expectIn, find, open, startWebKit, type WebKit } from './webkit';

const HOST_NAMES = ['pym.js', '@newswire/frames', 'our host script'];

let webkit: WebKit;
let frames: TestSite;
let hosts: Site;
beforeAll(async () => {
  frames = await serveSite();
  hosts = await serve('localhost', hostListener(frames.origin));
  webkit = await startWebKit();
});
afterAll(async () => {
  await webkit.close();
  frames.close();
  hosts.close();
});

/** Waits until the iframe is as tall as its content, and gives that height in CSS pixels. */
async function expectFit(): Promise<number> {
  const { driver } = webkit;
  let inner = NaN;
  const misfit = async (): Promise<number> => {
    await driver.switchTo().defaultContent();
    const iframe = await find(driver, 'iframe');
    const outer = await driver.executeScript<number>('return arguments[0].clientHeight', iframe);
    await driver.switchTo().frame(iframe);
    inner = await driver.executeScript<number>(
      `return document.querySelector('#embed') === null ? NaN
        : document.documentElement.getBoundingClientRect().height`,
    );
    return Math.abs(outer - inner);
  };
  await expect.poll(misfit, { timeout: 20_000, interval: 100 }).toBeLessThanOrEqual(1);
  return inner;
}

for (const name of HOST_NAMES) {
  test(`${name} keeps an embed as tall as its content`, async () => {
    const { driver } = webkit;
    expect(HOSTS.map((host) => host.name)).toContain(name);
    await driver.switchTo().defaultContent();
    await open(driver, `${hosts.origin}/${encodeURIComponent(name)}`);
    const closed = await expectFit();
    // The driver's pointer does not reach into a frame.
    await driver.executeScript(`document.querySelector('summary').click()`);
    await expectIn(driver, `document.querySelector('details').open`).toBe(true);
    expect(await expectFit()).toBeGreaterThan(closed + 50);
    await driver.switchTo().defaultContent();
    await driver.manage().window().setRect({ width: 500, height: 900 });
    await expectFit();
    await driver.manage().window().setRect({ width: 1280, height: 900 });
    await expectFit();
  });
}
