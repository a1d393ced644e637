import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Story from '../../src/story/Story.svelte';
import { StoryState } from '../../src/story/storyState.svelte';
import { factDataset, factTables } from '../support/facts';

function open() {
  render(Story, { story: new StoryState(factDataset, factTables) });
  const [places] = screen.getAllByRole('group', { name: /who counts as an ally/i });
  if (!places) throw new Error('the switch stands in the places step');
  return places;
}

test('the switch is a group of four radio buttons, the headline rule chosen', () => {
  const group = open();
  const radios = [...group.querySelectorAll('input[type=radio]')];
  expect(radios).toHaveLength(4);
  expect(radios[0]).toBeChecked();
});

test('choosing a rule changes headline, line and words at once, and is said once', async () => {
  const user = userEvent.setup();
  open();
  expect(screen.getAllByText('1,064 of 1,231 places taken, 167 empty')[0]).toBeVisible();
  const [europe] = screen.getAllByRole('radio', { name: /European NATO members today/ });
  if (!europe) throw new Error('there is a radio button for Europe');
  await user.click(europe);
  expect(screen.getAllByText('915 of 1,231 places taken, 316 empty')[0]).toBeVisible();
  expect(screen.getByText('one ally for every 2.7 Americans')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    'European NATO members today: one ally for every 2.7 Americans. 915 of 1,231 places taken, 316 empty.',
  );
});

test('every switch on the page shows the same choice', async () => {
  const user = userEvent.setup();
  open();
  const [first, second] = screen.getAllByRole('radio', { name: /Every partner country/ });
  if (!first || !second) throw new Error('two switches');
  await user.click(second);
  expect(first).toBeChecked();
});
