import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ChartTable } from '../../src/charts/parts/chartTable';
import DataTable from '../../src/charts/parts/DataTable.svelte';

const table: ChartTable = {
  caption: 'Deaths by country',
  columns: [
    { id: 'country', label: 'Country', kind: 'text' },
    { id: 'deaths', label: 'Deaths', kind: 'number' },
  ],
  rows: [
    row('USA', 'United States', 2461),
    row('DNK', 'Denmark', 44),
    row('GBR', 'United Kingdom', 457),
  ],
};

function row(iso3: string, name: string, deaths: number) {
  const cells = [
    { text: name, value: name },
    { text: String(deaths), value: deaths },
  ];
  return { id: iso3, iso3, cells };
}

async function open() {
  await userEvent.click(screen.getByText('Show as a table'));
  return screen.getByRole('table', { name: 'Deaths by country' });
}

function names(): (string | null)[] {
  return screen.getAllByRole('rowheader').map((header) => header.textContent);
}

test('the table waits behind its summary', async () => {
  render(DataTable, { table, live: true });
  expect(screen.getByText('United States')).not.toBeVisible();
  expect(await open()).toBeVisible();
});

test('headers have a scope: columns above, countries beside', async () => {
  render(DataTable, { table, live: true });
  await open();
  for (const header of screen.getAllByRole('columnheader')) {
    expect(header).toHaveAttribute('scope', 'col');
  }
  for (const header of screen.getAllByRole('rowheader')) {
    expect(header).toHaveAttribute('scope', 'row');
  }
});

test('until the page is live it has no control', async () => {
  render(DataTable, { table, live: false, onchoose: vi.fn() });
  await open();
  expect(screen.queryAllByRole('button')).toHaveLength(0);
  expect(names()).toEqual(['United States', 'Denmark', 'United Kingdom']);
});

test('numbers sort with the largest first, then the other way round, by keyboard too', async () => {
  const user = userEvent.setup();
  render(DataTable, { table, live: true });
  await open();
  const header = screen.getByRole('columnheader', { name: 'Deaths' });
  expect(header).not.toHaveAttribute('aria-sort');
  within(header).getByRole('button').focus();
  await user.keyboard('{Enter}');
  expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(names()).toEqual(['United States', 'United Kingdom', 'Denmark']);
  await user.keyboard(' ');
  expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(names()).toEqual(['Denmark', 'United Kingdom', 'United States']);
});

test('texts sort from A, and one column at a time is sorted', async () => {
  const user = userEvent.setup();
  render(DataTable, { table, live: true });
  await open();
  await user.click(screen.getByRole('button', { name: 'Deaths' }));
  await user.click(screen.getByRole('button', { name: 'Country' }));
  expect(names()).toEqual(['Denmark', 'United Kingdom', 'United States']);
  expect(screen.getByRole('columnheader', { name: 'Deaths' })).not.toHaveAttribute('aria-sort');
});

test('a name chooses its country, and lets go of the chosen one', async () => {
  const user = userEvent.setup();
  const onchoose = vi.fn();
  const { rerender } = render(DataTable, { table, live: true, onchoose });
  await open();
  const denmark = screen.getByRole('button', { name: 'Denmark' });
  expect(denmark).toHaveAttribute('aria-pressed', 'false');
  await user.click(denmark);
  expect(onchoose).toHaveBeenLastCalledWith('DNK');
  await rerender({ chosen: 'DNK' });
  expect(denmark).toHaveAttribute('aria-pressed', 'true');
  await user.click(denmark);
  expect(onchoose).toHaveBeenLastCalledWith(null);
});

test('with an address for each, names are links that choose; another tab is the browser’s', async () => {
  const user = userEvent.setup();
  const onchoose = vi.fn();
  const hrefOf = (iso3: string) => `#${iso3}`;
  const { rerender } = render(DataTable, { table, live: false, onchoose, hrefOf });
  await open();
  const denmark = screen.getByRole('link', { name: 'Denmark' });
  expect(denmark).toHaveAttribute('href', '#DNK');
  expect(denmark).not.toHaveAttribute('aria-current');
  await user.click(denmark);
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('DNK');
  await rerender({ chosen: 'DNK' });
  expect(denmark).toHaveAttribute('aria-current', 'true');
  await user.keyboard('{Control>}');
  await user.click(denmark);
  expect(onchoose).toHaveBeenCalledOnce();
});

test('a table wider than its box is scrolled by keyboard', async () => {
  render(DataTable, { table, live: true });
  await open();
  const box = screen.getByRole('group', { name: 'Deaths by country' });
  expect(box).toHaveAttribute('tabindex', '0');
});
