// What the ways to count are called.
import type { PublishedCount } from '../dataset/dataset';
import type { WayToCount } from '../figures/waysToCount';
import { digitsOf, formatDay, formatWhole } from './numbers';
import { RULE_NAMES } from './rules';

/** What ways of a kind are called together. */
export const WAY_KINDS: Readonly<Record<WayToCount['kind'], string>> = {
  rule: 'By our rules',
  published: 'As others counted',
  sensitivity: 'The chosen rule, changed',
};

/** A way's own name: short, to stand beside a picture. */
export function nameWay(way: WayToCount): string {
  switch (way.kind) {
    case 'rule':
      return RULE_NAMES[way.rule].long;
    case 'published':
      return way.published.label;
    case 'sensitivity':
      return way.sensitivity.short;
  }
}

/** A published count as an entry of a list: who counted, whom, how many, when. */
export function publishedCountText({
  counter,
  asOf,
  americans,
  partners,
  includes,
}: PublishedCount): string {
  const counted =
    americans === null
      ? formatWhole(partners)
      : `${digitsOf(americans, 'American', 'Americans')} and ${formatWhole(partners)} others`;
  return `${counter}, ${formatDay(asOf)}: ${counted} (${includes})`;
}
