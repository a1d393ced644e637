// Shares in words: 'about one in three'.
import { least } from 'd3';
import { spellNumber } from './numbers';

const FRACTIONS: readonly (readonly [value: number, words: string])[] = [
  [2 / 5, 'two in five'],
  [1 / 2, 'one in two'],
  [3 / 5, 'three in five'],
  [2 / 3, 'two in three'],
  [3 / 4, 'three in four'],
  [4 / 5, 'four in five'],
  [9 / 10, 'nine in ten'],
];

/**
 * A share from 0 to 1 as a fraction that a reader can picture: 'about one in three', 'exactly one in
 * four', 'fewer than one in a hundred', 'none', 'all'. Below two in five the nearest whole 'one in n'.
 */
export function oneInSome(share: number): string {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < 0.01) return 'fewer than one in a hundred';
  if (share > 0.95) return 'nearly all';
  if (share < 0.4) {
    const n = Math.round(1 / share);
    return approximately(share, 1 / n, `one in ${spellNumber(n)}`);
  }
  const nearest = least(FRACTIONS, ([value]) => Math.abs(value - share));
  return nearest ? approximately(share, nearest[0], nearest[1]) : 'some';
}

/** Two numbers closer than this are the same number, except for rounding errors. */
const SAME = 1e-9;

function approximately(share: number, fraction: number, words: string): string {
  return `${Math.abs(share - fraction) < SAME ? 'exactly' : 'about'} ${words}`;
}
