import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it, test } from 'vitest';
import { homeIconPng } from '../../../scripts/build/homeIcon';
import { shareImagePng, shareImageSvg } from '../../../scripts/build/shareImage';
import { LIGHT } from '../../../src/pages/pictures/lightTheme';
import { ARTICLE_IMAGES } from '../../../src/story/published/publication';
import { figuresOf } from '../../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../../support/facts';

const FACTS = figuresOf(factDataset, factTables);

/** Width and height of a PNG, and its pixels. */
function decode(png: Uint8Array) {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const header = new DataView(png.buffer, png.byteOffset);
  // The header's first chunk: 8 bytes of signature, 8 of length and name, then the size.
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${address}"/></svg>`;
  return {
    width,
    height,
    pixels: new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels,
  };
}

test('the icon of home screens is the ring on paper, and nowhere transparent', () => {
  const { width, height, pixels } = decode(homeIconPng());
  expect([width, height]).toEqual([180, 180]);
  const at = (x: number, y: number) => [
    ...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
  ];
  const [paper, ring] = [LIGHT.paper, LIGHT.ally].map((colour) => [
    ...[1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16)),
    255,
  ]);
  expect([at(0, 0), at(90, 90), at(90, 4)]).toEqual([paper, paper, paper]);
  expect([at(90, 46), at(46, 90), at(134, 90), at(90, 134)]).toEqual([ring, ring, ring, ring]);
});

/** How many pixels are of the colour. */
function countOf(pixels: Uint8Array, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) found += 1;
  }
  return found;
}

describe('the share image', () => {
  const { width, height, pixels } = decode(shareImagePng(FACTS));

  it('is 1200 by 630', () => {
    expect([width, height]).toEqual([1200, 630]);
  });

  it.each(['ink', 'soft', 'american', 'american-word', 'ally'] as const)(
    'has marks in %s',
    (name) => {
      expect(countOf(pixels, LIGHT[name])).toBeGreaterThan(500);
    },
  );

  it('leaves its edge free', () => {
    const edge = pixels.subarray(0, 1200 * 4 * 20);
    expect(countOf(edge, LIGHT.paper)).toBe(1200 * 20);
  });

  it('changes with the ratio', () => {
    const other = decode(shareImagePng(figuresOf(aDataset({ USA: 2461, GBR: 457 }), factTables)));
    expect(Buffer.compare(other.pixels, pixels)).not.toBe(0);
  });
});

describe.each(ARTICLE_IMAGES)('the article’s picture $file', (image) => {
  const { width, height, pixels } = decode(shareImagePng(FACTS, image));

  it('has its shape', () => {
    expect([width, height]).toEqual([image.width, image.height]);
    expect(image.file).toContain(
      { 675: '16x9', 900: '4x3', 1200: '1x1' }[image.height] ?? 'no shape',
    );
  });

  it('has the words and the triad, and leaves its edges free', () => {
    for (const name of ['ink', 'soft', 'american', 'ally'] as const) {
      expect(countOf(pixels, LIGHT[name])).toBeGreaterThan(500);
    }
    const rows = 1200 * 4 * 40;
    for (const edge of [pixels.subarray(0, rows), pixels.subarray(pixels.length - rows)]) {
      expect(countOf(edge, LIGHT.paper)).toBe(1200 * 40);
    }
  });
});

test('the SVG says the ratio in its title, and the picture in its description', () => {
  const svg = shareImageSvg(FACTS);
  expect(svg).toContain('counted: one for every 2.3</title>');
  expect(svg).toMatch(
    /<desc>[^<]*We counted 2,461 Americans and 1,064 allies who died: one for every 2\.3\.[^<]*<\/desc>/,
  );
});

test.each([
  ['no ally', { USA: 40 }, 'no ally died'],
  ['one American', { USA: 1 }, 'no ally died'],
  ['a few', { USA: 7, GBR: 2, AUS: 3 }, 'one for every 3.5'],
  ['no pair without an ally', { USA: 40, GBR: 20 }, 'one for every two'],
  ['more allies than Americans', { USA: 400, GBR: 900, AUS: 70 }, '2.3 for every one'],
  ['as many as are read', { USA: 1, GBR: 19_999 }, '19,999 for every one'],
])(
  'with %s the SVG is valid, all its numbers are numbers, and it has no text',
  (_, deaths, title) => {
    const svg = shareImageSvg(figuresOf(aDataset(deaths), factTables));
    expect(svg).toContain(`${title}</title>`);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<text/);
    // Drawing parses the SVG, and throws where it is not valid XML.
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).render()).not.toThrow();
  },
);
