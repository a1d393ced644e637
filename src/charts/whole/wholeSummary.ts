// The blocks in words.
import type { Count } from '../../figures/count';
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { share, sides } from '../../wording/words.gen';

/** Americans and others, block beside block. */
export function sidesSummary({ americans, others, otherCountries }: Figures): string {
  return say(sides.summary, { americans, others, countries: otherCountries });
}

/** The allies' share of the whole. */
export function shareSummary({ americans, allies, share: part }: Count): string {
  return say(share.summary, { americans, allies, share: part });
}
