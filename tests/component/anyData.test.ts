// No part of the story throws for data that the checks let through.
import { NO_MARKS } from '../../src/charts/dots/marks';
import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import Years from '../../src/charts/years/Years.svelte';
import { figuresOf } from '../../src/figures/figures';
import { factDataset, factTables } from '../support/facts';
import { mountStory } from '../support/mountStory';

test('two corrections of one day that say the same both stand in ‘How we counted’', () => {
  const [correction] = factTables.corrections;
  if (!correction) throw new Error('the facts have no correction');
  const tables = { ...factTables, corrections: [correction, correction] };
  const { section } = mountStory(factDataset, ['method'], tables);
  expect(section('method').textContent.split(correction.what)).toHaveLength(3);
});

test('two entries of one day that say the same both stand in ‘What followed’', () => {
  const [event] = factTables.events;
  if (!event) throw new Error('the facts have no event');
  const tables = { ...factTables, events: [event, event] };
  const { section } = mountStory(factDataset, ['followed'], tables);
  expect(section('followed').textContent.split(event.what)).toHaveLength(3);
});

test('the chart of years is drawn however few deaths a year there are', () => {
  const deaths = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(deaths, deaths), { minLength: 14, maxLength: 14 }), (counts) => {
      const periods = factTables.periods.map((period, index) => {
        const [americans = 0, others = 0] = counts[index] ?? [];
        return { ...period, americans, others };
      });
      const figures = figuresOf(factDataset, { ...factTables, periods });
      const { unmount } = render(Years, {
        props: { figures, rule: 'nato-then', country: null, marked: NO_MARKS },
      });
      unmount();
    }),
    { numRuns: 40 },
  );
});
