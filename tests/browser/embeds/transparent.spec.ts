// Whether words on the host's own ground are legible, on every kind of host, by light and by dark: what the
// browser painted behind them, against the colour of the headline.
import { contrast } from '../../support/contrast';
import { expect, test } from '../watch';

/** Hosts by the style of their page, and the themes that docs/embed.md gives them. */
const HOSTS = [
  {
    host: 'white',
    style: 'html { background: #ffffff }',
    themes: ['transparent-light', 'transparent'],
  },
  { host: 'dark', style: 'html { background: #111111 }', themes: ['transparent-dark'] },
  {
    host: 'dark by media query',
    style: '@media (prefers-color-scheme: dark) { html { background: #111111 } }',
    themes: ['transparent'],
  },
  { host: 'of both schemes', style: ':root { color-scheme: light dark }', themes: ['transparent'] },
  { host: 'of a dark scheme', style: ':root { color-scheme: dark }', themes: ['transparent-dark'] },
];

/** Legible all the same, on whichever page an editor put it: a box in the worst case. */
const EVERYWHERE = ['auto', 'light', 'dark'];

for (const reader of ['light', 'dark'] as const) {
  for (const { host, style, themes } of HOSTS) {
    test(
      `on a page that is ${host}, words are legible to a reader in ${reader}`,
      { tag: '@media' },
      async ({ page, baseURL }) => {
        await page.emulateMedia({ colorScheme: reader });
        await page.route('**/host.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><title>Host</title><style>${style}</style>`,
          }),
        );
        await page.goto('host.html');
        for (const theme of [...EVERYWHERE, ...themes]) {
          await page.evaluate(
            ([src, scheme]) => {
              const frame = document.createElement('iframe');
              Object.assign(frame, { src, width: '700', height: '900' });
              frame.style.colorScheme = scheme ?? '';
              document.body.replaceChildren(frame);
            },
            [`${baseURL}embed/places/?theme=${theme}`, schemeOf(theme)],
          );
          const headline = page.frameLocator('iframe').getByRole('heading', { level: 1 });
          await expect(headline).toBeVisible();
          const ink = await headline.evaluate((element) => getComputedStyle(element).color);
          const box = await page.locator('iframe').boundingBox();
          if (!box) throw new Error('The frame has no box.');
          // Just after its start a browser may have nothing painted to take.
          let picture = '';
          await expect(async () => {
            const taken = await page.screenshot({
              clip: { x: box.x + 6, y: box.y + 6, width: 2, height: 2 },
            });
            picture = taken.toString('base64');
          }).toPass();
          const ground = await page.evaluate(firstPixel, picture);
          expect.soft(contrast(asHex(ink), ground), `${theme} on ${ground}`).toBeGreaterThan(4.5);
        }
      },
    );
  }
}

/** What our code's style says of the iframe's scheme. */
function schemeOf(theme: string): string {
  return /^transparent-(light|dark)$/.exec(theme)?.[1] ?? '';
}

/** 'rgb(1, 2, 3)' as '#010203'. */
function asHex(colour: string): string {
  const channels = colour.match(/\d+/g) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Runs in the page: the colour of a PNG's first pixel. */
async function firstPixel(base64: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement('canvas').getContext('2d');
  canvas?.drawImage(image, 0, 0);
  const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
