import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { mountStory } from '../support/mountStory';

/** The story, and the ways to look for something in one of its steps. */
function open() {
  const { section } = mountStory();
  return { section: (id: string) => within(section(id)) };
}

test('the switch is a group of four radio buttons, the headline rule chosen', async () => {
  const { section } = open();
  const group = await section('places').findByRole('group', { name: /Who counts as an ally/ });
  const radios = within(group).getAllByRole('radio');
  expect(radios).toHaveLength(4);
  expect(radios[0]).toBeChecked();
});

test('choosing a rule changes headline, line and words at once, and is said once', async () => {
  const user = userEvent.setup();
  const { section } = open();
  const places = section('places');
  expect(places.getByText('1,064 of 1,231 pairs have an ally beside them,')).toBeVisible();
  await user.click(await places.findByRole('radio', { name: /European NATO members today/ }));
  expect(places.getByText('915 of 1,231 pairs have an ally beside them,')).toBeVisible();
  expect(places.getByText('one ally for every 2.7 Americans')).toBeVisible();
  const [status] = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
  expect(status).toHaveTextContent(
    'European NATO members today: one ally died in Afghanistan for every 2.7 Americans. 915 of 1,231 pairs have an ally beside them, 316 have none.',
  );
});

test('every switch on the page shows the same choice', async () => {
  const user = userEvent.setup();
  const { section } = open();
  const name = /Every other country/;
  await user.click(await section('verdict').findByRole('radio', { name }));
  for (const id of ['places', 'counting', 'verdict']) {
    expect(section(id).getByRole('radio', { name })).toBeChecked();
  }
});

test('in a list of what can be filled in, each switch goes by its step’s title', async () => {
  const { section } = open();
  for (const id of ['places', 'counting', 'verdict']) {
    const { textContent: title } = section(id).getByRole('heading', { level: 2 });
    const group = await section(id).findByRole('group', { name: /Who counts as an ally/ });
    expect(group).toHaveAccessibleName(expect.stringContaining(title ?? ''));
  }
});

test('choosing a country marks it in the table and the search box and says its sentence', async () => {
  const user = userEvent.setup();
  const { section } = open();
  const countries = section('countries');
  await user.type(await countries.findByRole('combobox', { name: /Find a country/ }), 'norw');
  await user.click(countries.getByRole('option', { name: /Norway/ }));
  expect(countries.getByText('10 from Norway')).toBeVisible();
  expect(countries.getByRole('combobox')).toHaveValue('Norway');
});

test.each([
  ['GBR', 'some'],
  ['IRL', 'no'],
])('with %s chosen, %s names in the drawings step back', (iso3, names) => {
  const { story, container } = mountStory();
  flushSync(() => story.chooseCountry(iso3));
  expect(container.querySelectorAll('.label.back').length > 0).toBe(names === 'some');
});

test('a country in the words is a link, announced once; choosing it shows its sentence at the top', async () => {
  const user = userEvent.setup();
  const { section } = open();
  const links = section('said').getAllByRole('link', { name: 'Denmark' });
  expect(links).toHaveLength(1);
  expect(section('top').queryByRole('button', { name: 'Show all' })).toBeNull();
  await user.click(section('said').getByRole('link', { name: 'Denmark' }));
  expect(section('top').getByText(/^Denmark: 44 people/)).toBeVisible();
  await user.click(section('top').getByRole('button', { name: 'Show all' }));
  expect(section('top').queryByText(/^Denmark: /)).toBeNull();
  expect(section('top').getByRole('heading', { level: 1 })).toHaveFocus();
});

test('every step is in the list of steps by the name of its heading', () => {
  const { section } = open();
  const list = within(screen.getByRole('navigation', { name: 'Steps' }));
  for (const link of list.getAllByRole('link', { hidden: true })) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    expect(section(id).getByRole('heading', { name: link.textContent })).toBeVisible();
  }
});
