import { NO_MARKS } from '../../src/charts/dots/marks';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Counting from '../../src/charts/counting/Counting.svelte';
import { figuresOf } from '../../src/figures/figures';
import { aDataset, factTables } from '../support/facts';
import { normaliseSvg } from '../support/normaliseSvg';

test('the picture is as committed', async () => {
  const figures = figuresOf(aDataset({ USA: 70, GBR: 20, DNK: 1, AUS: 6 }), factTables);
  const { body } = render(Counting, {
    props: { figures, rule: 'nato-then', country: null, marked: NO_MARKS },
  });
  await expect(normaliseSvg(body)).toMatchFileSnapshot('./counting.svg');
});
