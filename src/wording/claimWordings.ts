// The claims' two wordings: one for when the condition holds, one for when it does not. What the story says of
// each in its own passage; the desk sets the two side by side.
import type { ClaimId } from '../figures/claims';
import { HEADLINE_RULE } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import {
  afghansOf,
  denmarkOf,
  nearestOf,
  oneInThreeOf,
  roundedOf,
  runOf,
  verdictOf,
} from './claimValues';
import { leftOut, verdict } from './lastWords.gen';
import { say } from './say';
import { counting, deskOnly, oneInThree, rates, years } from './words.gen';

const WORDINGS: Readonly<Record<ClaimId, (figures: Figures) => string>> = {
  'rounds-to-two': (figures) => say(verdict.nato, verdictOf(figures, HEADLINE_RULE)),
  'counts-round-to-two': (figures) => say(counting.rounded, roundedOf(figures)),
  'europe-rounds-to-two': (figures) => say(verdict.europe, verdictOf(figures, 'european-nato')),
  'more-than-one-for-two': (figures) => say(years.run, runOf(figures)),
  'nearly-one-for-one': (figures) => say(years.nearest, nearestOf(figures)),
  'denmark-level': (figures) => say(rates.denmark, denmarkOf(figures)),
  'order-changes': ({ claims, rates: all }) =>
    say(deskOnly.order, {
      order: all.length < 2 ? 'none' : claims['order-changes'] ? 'other' : 'same',
    }),
  'one-in-three': ({ counts }) => say(oneInThree.claim, oneInThreeOf(counts[HEADLINE_RULE])),
  'afghan-toll-larger': (figures) => say(leftOut.afghans, afghansOf(figures)),
};

/** The wording of a claim that is true for these figures. */
export function claimWording(figures: Figures, id: ClaimId): string {
  return WORDINGS[id](figures);
}
