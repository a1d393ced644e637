import { markCountries } from '../../src/charts/dots/marks';
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
