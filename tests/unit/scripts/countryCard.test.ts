import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { countryCardSvg } from '../../../scripts/build/countryCard';
import { countryFigures } from '../../../src/figures/countryFigures';
import { figuresOf } from '../../../src/figures/figures';
import { factDataset, factTables } from '../../support/facts';

const FIGURES = figuresOf(factDataset, factTables);
const WITH_DEAD = FIGURES.roster.map(({ country }) => countryFigures(FIGURES, country));

/** Share of the pixels between two columns (0 to 1) that are not white. */
function inkIn(svg: string, from: number, to: number): number {
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: 300 },
    font: { loadSystemFonts: false },
  }).render();
  let ink = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = Math.round(from * width); x < to * width; x += 1) {
      if ((pixels[4 * (y * width + x)] ?? 255) < 230) ink += 1;
    }
  }
  return ink / (height * (to - from) * width);
}

test('every card has words at the left and dots at the right, and nothing at its edge', () => {
  for (const of of WITH_DEAD) {
    const svg = countryCardSvg(FIGURES, of);
    const { name } = of.country;
    expect(inkIn(svg, 0, 0.52), name).toBeGreaterThan(0.05);
    expect(inkIn(svg, 0.55, 1), name).toBeGreaterThan(0.01);
    expect(inkIn(svg, 0, 0.04), name).toBe(0);
    expect(inkIn(svg, 0.96, 1), name).toBe(0);
  }
});

test('no two cards are alike', () => {
  const cards = WITH_DEAD.map((of) =>
    countryCardSvg(FIGURES, of).replace(/<(title|desc)>.*?<\/\1>/g, ''),
  );
  expect(new Set(cards).size).toBe(cards.length);
});

test('a card holds no text, and says in words what it shows', () => {
  for (const of of WITH_DEAD) {
    const svg = countryCardSvg(FIGURES, of);
    expect(svg).not.toContain('<text');
    expect(/<title>(.*?)<\/title>/.exec(svg)?.[1]).toContain('died in the war in Afghanistan');
  }
});

test('no word is lower than the card', () => {
  for (const of of WITH_DEAD) {
    const paths = [...countryCardSvg(FIGURES, of).matchAll(/<path fill="#[^"]+" d="([^"]+)"/g)];
    const lowest = Math.max(
      ...paths.flatMap(([, d = '']) =>
        [...d.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)),
      ),
    );
    expect(lowest, of.country.name).toBeLessThan(600);
  }
});
