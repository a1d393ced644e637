import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Toll from '../../src/charts/toll/Toll.svelte';
import { tollModel } from '../../src/charts/toll/tollModel';
import { figuresOf } from '../../src/figures/figures';
import { aDataset, factDataset, factTables } from '../support/facts';
import { normaliseSvg } from '../support/normaliseSvg';

test('the picture of a dozen dead beside the groups left out', async () => {
  const figures = figuresOf(aDataset({ USA: 8, GBR: 4 }), factTables);
  const { body } = render(Toll, { props: { model: tollModel(figures) } });
  await expect(normaliseSvg(body)).toMatchFileSnapshot('toll.svg');
});

test('whole rows x columns + rest, read from the drawing, are the numbers of the tables', () => {
  const figures = figuresOf(factDataset, factTables);
  const { body } = render(Toll, { props: { model: tollModel(figures) } });
  const drawn = (width: 'narrow' | 'wide') =>
    [...body.matchAll(new RegExp(`<svg class="${width}[\\s\\S]*?</svg>`, 'g'))].map(([svg]) =>
      dotsIn(svg),
    );
  const expected = [3622, ...factTables.toll.map(({ deaths }) => deaths)];
  expect(drawn('narrow')).toEqual(expected);
  expect(drawn('wide')).toEqual(expected);
});

test('no two patterns of a page share an id, and no style attribute is needed', () => {
  const figures = figuresOf(factDataset, factTables);
  const { body } = render(Toll, { props: { model: tollModel(figures) } });
  const ids = [...body.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...body.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(body).not.toContain('style=');
});

function dotsIn(svg: string): number {
  const number = (element: string, name: string) =>
    Number(new RegExp(` ${name}="([\\d.]+)"`).exec(element)?.[1]);
  const [pattern] = /<pattern[^>]*>/.exec(svg) ?? [];
  if (!pattern) throw new Error('a pattern');
  return [...svg.matchAll(/<rect[^>]*>/g)].reduce((dots, [rect]) => {
    const columns = number(rect, 'width') / number(pattern, 'width');
    const rows = number(rect, 'height') / number(pattern, 'height');
    return dots + columns * rows;
  }, 0);
}
