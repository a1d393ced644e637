import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Country } from '../../src/dataset/dataset';
import { countryFigures } from '../../src/figures/countryFigures';
import { figuresOf } from '../../src/figures/figures';
import CountryEmbed from '../../src/pages/country/CountryEmbed.svelte';
import { factDataset, factTables } from '../support/facts';

const FIGURES = figuresOf(factDataset, factTables);

test.each([
  ['DNK', true, 1],
  ['DNK', false, 0],
  // It lost nobody, and its page has no code to hand out.
  ['IRL', true, 0],
] as const)('%s, codes known: %s', (iso3, hasCode, links) => {
  const country = factTables.countries.find((each) => each.iso3 === iso3);
  const of = countryFigures(FIGURES, country as Country);
  render(CountryEmbed, { props: { figures: FIGURES, of, site: '../../../', hasCode } });
  expect(screen.queryAllByRole('link', { name: 'Embed' })).toHaveLength(links);
});
