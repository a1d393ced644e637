import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { aDataset } from '../support/facts';
import { mountStory } from '../support/mountStory';

/** The step 'How we counted', as the page has it. */
function open() {
  const { story } = mountStory(undefined, ['method']);
  const definition = (label: string) => {
    const cell = screen.getByText(label, { selector: 'dt' }).nextElementSibling;
    return within(cell as HTMLElement);
  };
  return { story, definition };
}

test('a copy is said once, by its button and aloud', async () => {
  const user = userEvent.setup();
  const { definition } = open();
  const cell = definition('The data, long');
  await user.click(await cell.findByRole('button', { name: /^Copy ?: The data, long/ }));
  expect(await cell.findByRole('button', { name: /^Copied/ })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(await navigator.clipboard.readText()).toBe(cell.getByText(/CC BY-SA/).textContent);
});

test('where the clipboard refuses, the words are selected', async () => {
  const user = userEvent.setup();
  const { definition } = open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const cell = definition('The page, short');
  await user.click(await cell.findByRole('button'));
  expect(await cell.findByRole('button', { name: /^Selected: press/ })).toBeVisible();
  expect(String(getSelection())).toBe(cell.getByText(/updated/).textContent);
});

test('newer figures are cited as such', async () => {
  const { story, definition } = open();
  story.replaceDataset(aDataset({ USA: 10, DNK: 4 }), '2027-01-02');
  expect(
    await definition('The data, short').findByText(/newer figures taken 2 January 2027/),
  ).toBeVisible();
});
