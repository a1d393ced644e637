// How the pairs of Americans stand, as figures and keys of messages.
import type { Count } from '../figures/count';
import { say } from './say';
import { pairs } from './words.gen';

/**
 * A count as the messages about pairs ask for it. Cases: `none` no ally died; `all` every pair has one, `more` with
 * allies left over; `some` otherwise.
 */
export function pairsOf({ allies, pairs: all, withAlly, withoutAlly, beyond }: Count) {
  const some = withoutAlly === 0 ? 'all' : 'some';
  return {
    case: allies === 0 ? 'none' : beyond > 0 ? 'more' : some,
    pairs: all,
    with: withAlly,
    without: withoutAlly,
    more: beyond,
  } as const;
}

/** The line under the headline: '1,064 of 1,231 pairs have an ally beside them, 167 have none'. */
export function pairsLine(count: Count): string {
  return say(pairs.dek, pairsOf(count));
}
