// What the ways to count are called.
import type { PublishedCount } from '../dataset/dataset';
import type { WayToCount } from '../figures/waysToCount';
import { RULE_NAMES } from './rules';
import { saidLater, say } from './say';
import { ways } from './words.gen';

/** What ways of a kind are called together. */
export const WAY_KINDS: Readonly<Record<WayToCount['kind'], string>> = saidLater(() => ways.kinds);

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
  others,
  includes,
}: PublishedCount): string {
  return say(ways.published, {
    covers: americans === null ? 'others' : 'both',
    counter,
    day: asOf,
    americans: americans ?? 0,
    others,
    includes,
  });
}
