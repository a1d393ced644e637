import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { countriesLayout } from '../../src/charts/countries/countriesLayout';
import { NARROW } from '../../src/charts/countries/countriesSizes';
import { countriesModel } from '../../src/charts/countries/countriesModel';
import Dots from '../../src/charts/dots/Dots.svelte';
import { rosterOf } from '../../src/figures/roster';
import { aDataset } from '../support/facts';
import { normaliseSvg } from '../support/normaliseSvg';

test('the picture of a dozen dead from four countries', async () => {
  const roster = rosterOf(aDataset({ USA: 6, GBR: 3, ROU: 2, GEO: 1 }));
  const picture = countriesLayout(countriesModel(roster, 'nato-today'), NARROW);
  const { body } = render(Dots, { props: { picture } });
  await expect(normaliseSvg(body)).toMatchFileSnapshot('countries.svg');
});
