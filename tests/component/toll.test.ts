import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Toll from '../../src/charts/toll/Toll.svelte';
import { tollModel } from '../../src/charts/toll/tollModel';
import { figuresOf } from '../../src/figures/figures';
import { factDataset, factTables } from '../support/facts';

test('each group has a heading with its number, and says how it is known', () => {
  render(Toll, { model: tollModel(figuresOf(factDataset, factTables)) });
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings.map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    '3,622 The coalition: 2,461 Americans, 1,161 from other countries',
    '66,000 Afghan soldiers and police, estimate, 69,000 at most',
    '47,245 Afghan civilians, at least',
    '51,191 Taliban and other opposition fighters, estimate',
    '3,846 Contractors working for the United States',
    '444 Aid workers',
    '72 Journalists',
  ]);
});

test('the drawings are hidden from screen readers, which have the headings', () => {
  const { container } = render(Toll, { model: tollModel(figuresOf(factDataset, factTables)) });
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings).toHaveLength(14);
  for (const drawing of drawings) expect(drawing).toHaveAttribute('aria-hidden', 'true');
});
