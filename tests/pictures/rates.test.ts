import { markCountries, NO_MARKS } from '../../src/charts/dots/marks';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Rates from '../../src/charts/rates/Rates.svelte';
import { figuresOf } from '../../src/figures/figures';
import { aDataset, factTables } from '../support/facts';
import { normaliseSvg } from '../support/normaliseSvg';

test('the picture is as committed', async () => {
  const figures = figuresOf(aDataset({ USA: 70, GBR: 20, DNK: 1, AUS: 6 }), factTables);
  const marked = markCountries(figures.roster, ['GBR']);
  const { body } = render(Rates, {
    props: { figures, rule: 'nato-then', country: 'GBR', marked },
  });
  await expect(normaliseSvg(body)).toMatchFileSnapshot('./rates.svg');
});

test('names of others are lighter, not told apart by colour alone', () => {
  const figures = figuresOf(aDataset({ USA: 70, GBR: 20, AUS: 6 }), factTables);
  const { body } = render(Rates, {
    props: { figures, rule: 'nato-then', country: null, marked: NO_MARKS },
  });
  const names = [...body.matchAll(/<text([^>]*)>(Australia|United Kingdom)</g)];
  expect(
    new Set(names.map(([, tones, name]) => `${name} ${/\bsoft\b/.test(tones ?? '')}`)),
  ).toEqual(new Set(['United Kingdom false', 'Australia true']));
});
