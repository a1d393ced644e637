// What the ways to count are called.
import type { WayToCount } from '../figures/waysToCount';
import { RULE_NAMES } from './rules';

/** What ways of a kind are called together. */
export const WAY_KINDS: Readonly<Record<WayToCount['kind'], string>> = {
  rule: 'By our rules',
  published: 'As others counted',
  sensitivity: 'The chosen rule, changed',
};

/** A way's own name. */
export function nameWay(way: WayToCount): string {
  switch (way.kind) {
    case 'rule':
      return RULE_NAMES[way.rule].long;
    case 'published':
      return way.published.counter;
    case 'sensitivity':
      return way.sensitivity.label;
  }
}
