// In every host a frame is as tall as its content, whatever happens to it.
import { embedTest as test, expectFit, growTo } from '../../support/embedHosts/embedTest';
import { HOSTS } from '../../support/embedHosts/pages';

for (const host of HOSTS) {
  test.describe(host.name, () => {
    if (host.csp) test.use({ expectedErrors: [/inline style/] });

    test('keeps a frame as tall as its content', async ({ page, openHost }) => {
      const iframe = page.locator('iframe');
      await openHost(host);
      await expectFit(iframe);

      await test.step('after growing and shrinking', async () => {
        await growTo(iframe, 333.3);
        await expectFit(iframe);
        await growTo(iframe, 0);
        await expectFit(iframe);
      });

      for (const width of [320, 900]) {
        await test.step(`at ${width} px`, async () => {
          await page.setViewportSize({ width, height: 700 });
          await expectFit(iframe);
        });
      }
    });
  });
}
