import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Dots from '../../src/charts/dots/Dots.svelte';
import { markCountries } from '../../src/charts/dots/marks';
import { pairsLayout, triadLayout } from '../../src/charts/pairs/pairsLayout';
import { beforeModel, pairsModel } from '../../src/charts/pairs/pairsModel';
import { everyoneLayout } from '../../src/charts/whole/everyoneLayout';
import { wholeLayout } from '../../src/charts/whole/wholeLayout';
import { shareModel, sidesModel } from '../../src/charts/whole/wholeModel';
import { count } from '../../src/figures/count';
import { rosterOf } from '../../src/figures/roster';
import { aDataset } from '../support/facts';
import { normaliseSvg } from '../support/normaliseSvg';

/** A dozen dead, an odd number of Americans, and one of the others who does not count. */
const dataset = aDataset({ USA: 7, GBR: 2, DNK: 1, AUS: 2 });
const roster = rosterOf(dataset);
const counted = count(dataset, 'nato-then');
const places = pairsModel(roster, counted);

test.each([
  ['places', pairsLayout(places)],
  ['before', pairsLayout(beforeModel(roster, counted), { roomy: true })],
  ['triad', triadLayout(pairsLayout(beforeModel(roster, counted)))],
  ['everyone', everyoneLayout(roster)],
  ['sides', wholeLayout(sidesModel(roster))],
  ['share', wholeLayout(shareModel(roster, counted))],
])('the picture %s of a dozen dead', async (name, picture) => {
  const { body } = render(Dots, { props: { picture } });
  await expect(normaliseSvg(body)).toMatchFileSnapshot(`${name}.svg`);
});

test('a chosen country keeps its colour in a path of its own, and all else steps back', () => {
  const marked = markCountries(roster, ['DNK']);
  const { body } = render(Dots, { props: { picture: pairsLayout(places), marked } });
  expect(
    body.match(/class="dots ally marked" d="M\d+ \d+h0" stroke-width="[\d.]+">/g),
  ).toHaveLength(1);
  expect(body.match(/class="(dots|rings) ([^"]* )?back"/g)?.length).toBe(4);
});
