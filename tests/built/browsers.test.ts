// That the build asks for no newer a browser than docs/browsers.md says. `npm test` builds first.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import {
  BROWSER_LINE,
  SCRIPT_FEATURES,
  STYLE_FEATURES,
  type Feature,
} from '../support/browserLine';
import { ONE_FILE } from '../../src/story/published/oneFile';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join('dist', file), 'utf8');
const modules = files.filter((file) => file.endsWith('.js') && file !== 'embed.js');
// Those in oembed/, a thousand, have neither style nor script.
const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('oembed/'));

/** What stands in elements of that name, by the page that has it. */
const inline = (element: RegExp) =>
  pages.flatMap((page) =>
    [...read(page).matchAll(element)].map(([, text = '']): [string, string] => [page, text]),
  );
const classic = [
  ...inline(/<script>([^]*?)<\/script>/g),
  ['embed.js', read('embed.js')] as [string, string],
];
/** Without patterns that are only tried, with another way where the browser refuses them. */
const withoutTries = (text: string) =>
  text.replace(/try\{(?:\w+=RegExp\(`[^`]*`(?:,`g`)?\),?)+\}catch/g, 'try{}catch');
const scripts = [
  ...classic,
  ...modules.map((file): [string, string] => [file, withoutTries(read(file))]),
];
const styles = [
  ...inline(/<style>([^]*?)<\/style>/g),
  // Countries' pages share theirs.
  ...files
    .filter((file) => file.endsWith('.css'))
    .map((file): [string, string] => [file, read(file)]),
  // The dialog's comes within its script.
  ...modules
    .filter((file) => file.includes('openEmbedDialog'))
    .map((file): [string, string] => [
      file,
      /`@media all\{(\.embed-dialog[^`]*)`/.exec(read(file))?.[1] ?? '',
    ]),
];

/** Whether a browser at the line lacks it. */
const isBeyond = ({ name, since: [chrome, firefox, safari] }: Feature) =>
  name === 'findLast' ||
  chrome > BROWSER_LINE.Chrome ||
  firefox > BROWSER_LINE.Firefox ||
  safari > BROWSER_LINE.Safari;

/** What of a style sheet has to be understood: not what asks first, nor what has another way before it. */
function needed(style: string, { pattern }: Feature): boolean {
  const asked = withoutSupports(style.replace(/\/\*[^]*?\*\/|"[^"]*"|url\([^)]*\)/g, ''));
  if (!pattern.test(asked)) return false;
  const rest = asked.replace(/(?<=[{;])([-\w]+):([^;{}]*)/g, (all, name: string, _, at: number) => {
    const before = asked.slice(asked.lastIndexOf('{', at), at);
    const isSecond =
      !name.startsWith('--') && before.split(/[{;]/).some((one) => one.startsWith(`${name}:`));
    return isSecond ? '' : all;
  });
  return pattern.test(rest);
}

function withoutSupports(style: string): string {
  const start = style.indexOf('@supports');
  if (start === -1) return style;
  let at = style.indexOf('{', start) + 1;
  for (let depth = 1; depth > 0 && at < style.length; at += 1) {
    if (style[at] === '{') depth += 1;
    if (style[at] === '}') depth -= 1;
  }
  return withoutSupports(style.slice(0, start) + style.slice(at));
}

test('there is something to look at', () => {
  expect(classic.length).toBeGreaterThan(10);
  expect(modules.length).toBeGreaterThan(4);
  expect(styles.every(([, text]) => text.length > 300)).toBe(true);
  const styled = new Set(styles.map(([file]) => file));
  const links = (page: string) =>
    [...read(page).matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
      ([, to = '']) => to,
    );
  const bare = pages.filter(
    (page) => !styled.has(page) && !links(page).some((to) => styled.has(join(dirname(page), to))),
  );
  expect(bare).toEqual([]);
});

test.each([...SCRIPT_FEATURES, ...STYLE_FEATURES])('$name would be found', (feature) => {
  expect(feature.example).toMatch(feature.pattern);
  expect(isBeyond(feature)).toBe(true);
});

test.each(SCRIPT_FEATURES.filter(({ harmless }) => !harmless))(
  'no script needs $name',
  ({ pattern }) => {
    expect(scripts.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([]);
  },
);

test.each(STYLE_FEATURES.filter(({ harmless }) => !harmless))('no style needs $name', (feature) => {
  expect(needed(feature.example, feature)).toBe(true);
  expect(styles.filter(([, text]) => needed(text, feature)).map(([file]) => file)).toEqual([]);
});

test('what asks first, or has another way before it, is not needed', () => {
  const [has, units] = [STYLE_FEATURES[0], STYLE_FEATURES[4]] as [Feature, Feature];
  expect(needed('@supports selector(:has(a)){a:has(b){}}c{}', has)).toBe(false);
  expect(needed('a{height:1vh;color:red;height:1svh}', units)).toBe(false);
  expect(needed('a{height:1vh}b{height:1svh}', units)).toBe(true);
  expect(needed('a{--h:1vh;--h:1svh}', units)).toBe(true);
});

test('inline scripts are in words of 2017, modules in words of 2022', async () => {
  const lowered = async (text: string, target: string) =>
    (await transformWithOxc(text, 'file.js', { target, sourcemap: false })).code;
  const isLowered = async (text: string, target: string) =>
    (await lowered(text, target)) !== (await lowered(text, 'esnext'));
  expect(await isLowered('a ??= b?.c;', 'es2017')).toBe(true);
  for (const [file, text] of new Map(classic.map(([file, text]) => [text, file] as const))) {
    // The story as one file has the modules in it, as a script: older browsers show it as without scripts.
    const words = text === ONE_FILE ? 'es2022' : 'es2017';
    expect(await isLowered(file, words), text).toBe(false);
  }
  for (const file of modules) expect(await isLowered(read(file), 'es2022'), file).toBe(false);
});

test('desk and document name the same browsers', () => {
  for (const [browser, version] of Object.entries(BROWSER_LINE)) {
    expect(read('desk.html')).toContain(`${browser} ${version}`);
    expect(readFileSync('docs/browsers.md', 'utf8')).toContain(`${browser} ${version}`);
  }
});
