// The desk in WebKit, from the file that is dropped to the one that is downloaded.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { By, Key } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type TestSite } from './site';
import { bring, expectIn, find, open, startWebKit, textOf, type WebKit } from './webkit';

const FAULTY = 'country,iso3,deaths\nUnited States,USA,2459\nUnited Kingdom,GBR,4O\n';

let webkit: WebKit;
let site: TestSite;
beforeAll(async () => {
  site = await serveSite();
  webkit = await startWebKit();
});
afterAll(async () => {
  await webkit.close();
  site.close();
});

test('a dropped file is read, corrected, shown in the story, and comes out clean', async () => {
  const { driver, downloads } = webkit;
  await open(driver, `${site.origin}/desk.html`);
  await find(driver, 'iframe');
  await driver.executeScript(
    `const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([arguments[0]], 'dropped.csv', { type: 'text/csv' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));`,
    FAULTY,
  );
  await expectIn(driver, textOf('#desk [role=status]')).toBe(
    'dropped.csv: 1 problem to fix, 1 to know.',
  );
  const cell = await bring(driver, '[aria-label="Row 3, deaths"]');
  await driver.executeScript('arguments[0].select()', cell);
  await cell.sendKeys('467', Key.ENTER);
  await expectIn(driver, textOf('#desk [role=status]')).toContain('No problems');
  await driver.switchTo().frame(await find(driver, 'iframe'));
  await expectIn(driver, textOf('#places .dek')).toContain(
    '467 of 1,230 pairs have an ally beside them',
  );
  await driver.switchTo().defaultContent();
  // By key: the page above may still grow, and a click goes to where the link was.
  await driver.findElement(By.css('a[download]')).sendKeys(Key.ENTER);
  const file = join(downloads, 'fatalities.csv');
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 20_000 })
    .toBe('country,iso3,deaths,source,note\nUnited States,USA,2459,,\nUnited Kingdom,GBR,467,,\n');
  expect(webkit.errors()).toEqual([]);
});
