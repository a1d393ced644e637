// Claims of the story that were true and are not, or the other way round. Knows no element.
import type { ClaimId } from '../../figures/claims';
import type { Figures } from '../../figures/figures';
import { claimWording } from '../../wording/claimWordings';

/** A claim that turns, in both its wordings. */
export interface ClaimChange {
  readonly id: ClaimId;
  readonly was: string;
  readonly now: string;
}

/** The claims whose truth is another one with the new data, in their order. */
export function claimChanges(was: Figures, now: Figures): readonly ClaimChange[] {
  return (Object.keys(now.claims) as ClaimId[])
    .filter((id) => was.claims[id] !== now.claims[id])
    .map((id) => ({ id, was: claimWording(was, id), now: claimWording(now, id) }));
}
