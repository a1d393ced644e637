import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import CountrySearch from '../../src/charts/parts/CountrySearch.svelte';

const countries = [
  { iso3: 'DNK', name: 'Denmark', deaths: 44 },
  { iso3: 'ISL', name: 'Iceland', deaths: 0 },
  { iso3: 'NLD', name: 'Netherlands', deaths: 25 },
  { iso3: 'NZL', name: 'New Zealand', deaths: 10 },
  { iso3: 'NOR', name: 'Norway', deaths: 10 },
];

async function open(chosen: string | null = null) {
  const onchoose = vi.fn();
  const { rerender } = render(CountrySearch, { countries, chosen, live: true, onchoose });
  onchoose.mockImplementation((iso3: string | null) => void rerender({ chosen: iso3 }));
  const user = userEvent.setup();
  const box = screen.getByRole('combobox', { name: 'Find a country' });
  await user.click(box);
  return { user, box, onchoose };
}

const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;

test('a click opens the whole list, with names and deaths', async () => {
  const { box } = await open();
  expect(box).toHaveAttribute('aria-expanded', 'true');
  expect(options()).toEqual([
    'Denmark 44',
    'Iceland 0',
    'Netherlands 25',
    'New Zealand 10',
    'Norway 10',
  ]);
});

test('the keyboard reaches the box without opening the list', async () => {
  render(CountrySearch, { countries, chosen: null, live: true, onchoose: vi.fn() });
  const user = userEvent.setup();
  await user.tab();
  const box = screen.getByRole('combobox');
  expect(box).toHaveFocus();
  expect(box).toHaveAttribute('aria-expanded', 'false');
});

test('typing narrows the list, and how many are left is said', async () => {
  const { user } = await open();
  await user.keyboard('n');
  expect(options()).toEqual(['Netherlands 25', 'New Zealand 10', 'Norway 10']);
  expect(screen.getByRole('status')).toHaveTextContent(/^3 countries$/);
  await user.keyboard('o');
  expect(screen.getByRole('status')).toHaveTextContent(/^1 country$/);
  await user.keyboard('x');
  expect(screen.getByRole('status')).toHaveTextContent('No country found');
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
});

test('arrow keys go through the list and round its ends; the focus stays in the box', async () => {
  const { user, box } = await open();
  expect(active(box)).toBeNull();
  await user.keyboard('{ArrowDown}');
  expect(active(box)).toBe('Denmark 44');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Denmark');
  await user.keyboard('{ArrowUp}');
  expect(active(box)).toBe('Norway 10');
  await user.keyboard('{ArrowDown}');
  expect(active(box)).toBe('Denmark 44');
  expect(box).toHaveFocus();
});

test.each([['{Home}'], ['{End}'], ['{ArrowLeft}'], ['d']])(
  '%s goes back from the list to the text',
  async (key) => {
    const { user, box } = await open();
    await user.keyboard(`{ArrowDown}${key}`);
    expect(box).not.toHaveAttribute('aria-activedescendant');
    expect(box).toHaveAttribute('aria-expanded', 'true');
  },
);

test('Enter chooses the marked option', async () => {
  const { user, box, onchoose } = await open();
  await user.keyboard('n{ArrowDown}{ArrowDown}{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('NZL');
  expect(box).toHaveValue('New Zealand');
  expect(box).toHaveAttribute('aria-expanded', 'false');
  expect(box).toHaveFocus();
});

test('Enter chooses the only one left', async () => {
  const { user, onchoose } = await open();
  await user.keyboard('den{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('DNK');
});

test.each([
  ['uk', 'GBR'],
  ['niger', 'NER'],
])('Enter takes the one that is called "%s", though others begin with it', async (typed, iso3) => {
  const onchoose = vi.fn();
  const named = [
    { iso3: 'NER', name: 'Niger', deaths: 1 },
    { iso3: 'NGA', name: 'Nigeria', deaths: 1 },
    { iso3: 'UKR', name: 'Ukraine', deaths: 0 },
    { iso3: 'GBR', name: 'United Kingdom', deaths: 457 },
  ];
  render(CountrySearch, { countries: named, chosen: null, live: true, onchoose });
  const user = userEvent.setup();
  await user.click(screen.getByRole('combobox'));
  await user.keyboard(typed);
  expect(options().length).toBeGreaterThan(1);
  await user.keyboard('{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith(iso3);
});

test('Enter with several left chooses none', async () => {
  const { user, onchoose } = await open();
  await user.keyboard('n{Enter}');
  expect(onchoose).not.toHaveBeenCalled();
});

test('a click or touch chooses', async () => {
  const { user, box, onchoose } = await open();
  await user.click(screen.getByRole('option', { name: /Norway/ }));
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('NOR');
  expect(box).toHaveFocus();
  expect(options()).toEqual([]);
});

test('Escape closes, then clears', async () => {
  const { user, box, onchoose } = await open('DNK');
  await user.keyboard('{Escape}');
  expect(box).toHaveAttribute('aria-expanded', 'false');
  expect(box).toHaveValue('Denmark');
  expect(onchoose).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(box).toHaveValue('');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith(null);
});

test('the button clears and gives the focus back to the box', async () => {
  const { user, box, onchoose } = await open('DNK');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onchoose).toHaveBeenCalledExactlyOnceWith(null);
  expect(box).toHaveValue('');
  expect(box).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a chosen name does not narrow the list', async () => {
  await open('DNK');
  expect(options()).toHaveLength(5);
});

test('half a name gives way to the chosen country when the reader leaves', async () => {
  const { user, box, onchoose } = await open('DNK');
  await user.clear(box);
  await user.keyboard('nor');
  await user.tab();
  await user.tab();
  expect(box).toHaveValue('Denmark');
  expect(onchoose).not.toHaveBeenCalled();
});

test('leaving an emptied box clears the choice', async () => {
  const { user, box, onchoose } = await open('DNK');
  await user.clear(box);
  await user.tab();
  expect(onchoose).toHaveBeenCalledExactlyOnceWith(null);
});

test('the box shows what was chosen elsewhere', async () => {
  const { rerender } = render(CountrySearch, {
    countries,
    chosen: null,
    live: true,
    onchoose: vi.fn(),
  });
  await rerender({ chosen: 'NLD' });
  expect(screen.getByRole('combobox')).toHaveValue('Netherlands');
});

test('until the page is live the box’s place has no word and no control', async () => {
  const props = { countries, chosen: null, onchoose: vi.fn() };
  const { container, rerender } = render(CountrySearch, { ...props, live: false });
  expect(container.querySelector('.search')).toBeInTheDocument();
  expect(container).toHaveTextContent(/^$/);
  expect(container.querySelector('input, button, label')).toBeNull();
  await rerender({ live: true });
  expect(screen.getByRole('combobox', { name: 'Find a country' })).toBeInTheDocument();
});

test('what else a country is called comes with the first use, and is no longer missing then', async () => {
  const { user } = await open();
  await user.keyboard('Holland');
  await vi.waitFor(() => expect(options()).toEqual(['Netherlands 25']));
  expect(screen.getByRole('status')).toHaveTextContent(/^1 country$/);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('combobox')).toHaveValue('Netherlands');
});
