// Messages from elsewhere, or of a kind that no one knows, change nothing and raise no error.
import { expect, type Page } from '@playwright/test';
import { embedTest as test, expectFit } from '../../support/embedHosts/embedTest';
import { ODD_HOSTS } from '../../support/embedHosts/pages';

/** What no frame may react to, even from its host. */
const NONSENSE = `[
  null, undefined, 7, NaN, true, '', 'x'.repeat(5e6), [], {}, new Map([['type', 'frames-init']]),
  '[iFrameSizer]', '[iFrameSizer]' + 'x'.repeat(5e6) + ':8:false:', '[iFrameSizer]a:b',
  'pymxPYMx' + 'x'.repeat(5e6) + 'xPYMxwidthxPYMx1', 'pymxPYMxaxPYMxnavigateToxPYMxjavascript:alert(1)',
  JSON.parse('{"__proto__": {"type": "embed-theme", "theme": "dark"}}'),
  { type: 'embed-theme', theme: 'constructor' }, { type: 'embed-theme', theme: ['dark'] },
  { type: 'embed-theme', theme: 'x'.repeat(5e6) }, { type: { toString: 'frames-init' } },
  { type: 'frames-init', sentinel: null }, { message: 'height', value: 9999, secret: null },
]`;

/** What a frame obeys if its host says it. */
const GREETINGS = `[
  { type: 'embed-theme', theme: 'dark' }, { sentinel: 'amp', type: 'frames-init' },
  { type: 'iframe-child-init' }, { message: 'ready' }, '[iFrameSizer]a:8:false:false',
  '[iFrameSizer]resize', 'pymxPYMxaxPYMxwidthxPYMx320',
]`;

/** What our host script obeys if one of our frames says it. */
const HEIGHTS = `[
  { sentinel: 'amp', type: 'embed-size', height: 3333 },
  { type: 'iframe-resized', width: 10, height: 3333 },
]`;

test('a frame takes nothing that it does not know, and nothing from a stranger', async ({
  page,
  openHost,
}) => {
  await openHost(ODD_HOSTS.stranger);
  const iframe = page.locator('iframe').first();
  const root = iframe.contentFrame().locator('html');
  await expectFit(iframe);
  const heard = () => page.evaluate<number>('heard.length');
  const received = async () => Number(await root.getAttribute('data-received'));

  // The answer to a last question tells that all before it was read, and how much one answer is.
  const ask = async () => {
    const before = await heard();
    await page.evaluate(`frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*')`);
    await expect.poll(heard).toBe(before + ANSWER);
  };
  await ask();
  const [spoken, counted] = [await heard(), await received()];

  const nonsense = await page.evaluate<number>(
    `${NONSENSE}.map((data) => frame.contentWindow.postMessage(data, '*')).length`,
  );
  await expect.poll(received).toBe(counted + nonsense);
  const greetings = await strangerSays(page, GREETINGS, 'parent.frames[0]');
  await expect.poll(received).toBe(counted + nonsense + greetings);

  await ask();
  expect(await heard()).toBe(spoken + ANSWER);
  await expect(root).toHaveAttribute('data-theme', 'auto');
  await expectFit(iframe);
});

test('our host script takes no height from a stranger', async ({ page, openHost }) => {
  await openHost(ODD_HOSTS.strangerBesideOurScript);
  const iframe = page.locator('iframe').first();
  await expectFit(iframe);
  await page.evaluate(`window.received = 0; addEventListener('message', () => { received += 1 })`);
  const received = () => page.evaluate('received');

  const said = await strangerSays(page, HEIGHTS, 'parent');
  await page.evaluate(`${HEIGHTS}.forEach((data) => postMessage(data, '*'))`);
  await expect.poll(received).toBe(2 * said);
  const nonsense = await page.evaluate<number>(
    `${NONSENSE}.map((data) => postMessage(data, '*')).length`,
  );
  await expect.poll(received).toBe(2 * said + nonsense);
  await expectFit(iframe);
  await expect(page.locator('iframe').last()).toHaveJSProperty('clientHeight', 50);
});

/** Messages with which a frame answers a host that gave it no name. */
const ANSWER = 3;

/** Lets the second iframe say it; gives the number of messages. */
async function strangerSays(page: Page, messages: string, target: string): Promise<number> {
  const stranger = page.locator('iframe').last().contentFrame().locator('html');
  return Number(
    await stranger.evaluate(`${messages}.map((data) => ${target}.postMessage(data, '*')).length`),
  );
}
