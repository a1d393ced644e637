// The page's colours, as numbers: nothing here is looked at.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BACK_OPACITY } from '../../../src/charts/dots/marks';
import { BAND_OPACITY } from '../../../src/pages/pictures/drawMarks';
import { LIGHT } from '../../../src/pages/pictures/lightTheme';
import { ALL_SIGHTS, contrast } from '../../support/contrast';

/** What pictures outside the page are drawn in; compared with the tokens above. */
const LIGHT_COPY = 'src/pages/pictures/lightTheme.ts';
/** Its colour is looked for in a canvas, by nobody's eyes. */
const PIXEL = 'src/pages/downloads/svgToPng.ts';
const TOKENS = 'src/styles/tokens.css';

/** Colours by name of every block that has any, in order: light, dark, dark when asked for, each with more contrast. */
const [light, dark, askedDark, more, moreDark, moreAskedDark, ...others] = readFileSync(
  TOKENS,
  'utf8',
)
  .split('}')
  .map((block) =>
    Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]),
    ),
  )
  .filter((colours) => Object.keys(colours).length > 0) as Record<string, string>[];
if (!light || !dark || !more || !moreDark) {
  throw new Error(`${TOKENS} has no light and dark colours, or none of more contrast.`);
}

/** What reads, what is drawn or edges a control, and lines that only adorn. */
const ROLES = {
  text: ['ink', 'soft', 'american-word', 'ally'],
  mark: ['american', 'ally', 'other', 'control'],
  ground: ['paper', 'hairline'],
};

test('every colour has a role, and each is there in light and in dark', () => {
  const known = [...new Set(Object.values(ROLES).flat())].sort();
  expect(Object.keys(light).sort()).toEqual(known);
  for (const colours of [dark, more, moreDark]) {
    expect(Object.keys(colours).sort()).toEqual(known);
  }
});

test('dark is the same whether the system or a site asks for it', () => {
  expect(askedDark).toEqual(dark);
  expect(moreAskedDark).toEqual(moreDark);
  expect(others).toEqual([]);
});

test.each(Object.entries(LIGHT))(
  'in pictures made at build, %s is the light one',
  (name, colour) => {
    expect(colour).toBe(light[name]);
  },
);

test('what steps back in pictures made at build is as pale as in the light', () => {
  expect(readFileSync(TOKENS, 'utf8')).toContain(`--back: ${BACK_OPACITY};`);
});

test.each(['counting/Counting', 'years/Years'])(
  'the band in pictures made at build is as pale as in %s',
  (chart) => {
    const band = `.band {\n    fill: var(--ally);\n    fill-opacity: ${BAND_OPACITY};`;
    expect(readFileSync(`src/charts/${chart}.svelte`, 'utf8')).toContain(band);
  },
);

// In a tab strip, which is light or dark whatever the page is: so the ring brings its paper along.
test('the icon has the light colours of paper and of allies', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  expect(icon.match(/#[\da-f]{3,6}/g)).toEqual(['#fff', light.ally]);
  expect(light.paper).toBe('#ffffff');
});

test('no colour stands anywhere else', () => {
  const files = readdirSync('src', { recursive: true })
    .map((file) => `src/${String(file)}`)
    .filter(
      (file) => /\.(css|svelte|ts)$/.test(file) && ![TOKENS, LIGHT_COPY, PIXEL].includes(file),
    );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .match(/: [^;]*(#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()[^;]*;/gi)
        ?.map((rule) => `${file}${rule}`) ?? [],
  );
  // What dims the page behind the dialog is no ground for anything.
  expect(found).toEqual(['src/styles/embedDialog.css: rgb(0 0 0 / 40%);']);
});

describe.each([
  ['light', light, { text: 4.5, mark: 3 }],
  ['dark', dark, { text: 4.5, mark: 3 }],
  ['light with more contrast', more, { text: 7, mark: 4.5 }],
  ['dark with more contrast', moreDark, { text: 7, mark: 4.5 }],
])('in %s', (_, colours, least) => {
  const between = (one: string, other: string, sight: (typeof ALL_SIGHTS)[number] = 'grey') =>
    contrast(colours[one] ?? '', colours[other] ?? '', sight);

  test.each(ROLES.text)('%s reads on paper, and paper on it where it is a ground', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(least.text);
  });

  test('ink reads on a row that is pointed at', () => {
    expect(between('ink', 'hairline')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(ROLES.mark)('%s is seen on paper', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(least.mark);
  });

  test.each(ALL_SIGHTS)('Americans and allies are told apart in %s', (sight) => {
    expect(between('american', 'ally', sight)).toBeGreaterThanOrEqual(2);
  });
});

test.each([
  ['#ffffff', '#000000', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
])('contrast of %s and %s is as WCAG has it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each(ALL_SIGHTS)('grey stays grey in %s', (sight) => {
  expect(contrast('#777777', '#ffffff', sight)).toBeCloseTo(contrast('#777777', '#ffffff'), 1);
});

test('what is no colour is refused', () => {
  expect(() => contrast('#fff', '#000000')).toThrow('#fff is no colour.');
});
