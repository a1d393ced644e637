// The story's own headline and description: what search engines, share cards and frames
// show, and the story itself.
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { verdictOf } from '../../wording/claimValues';
import { pairsLine } from '../../wording/pairs';
import { turned } from '../../wording/ratio';
import { say } from '../../wording/say';
import { page, published } from '../../wording/words.gen';

/** Title of the page: the claim as a question, and the count's answer. */
export function storyTitle(figures: Figures): string {
  return say(page.title, turned(figures.counts[HEADLINE_RULE]));
}

/** One or two sentences for search engines and share cards. */
export function storyDescription(figures: Figures): string {
  const count = figures.counts[HEADLINE_RULE];
  const { case: holds } = verdictOf(figures, HEADLINE_RULE);
  return say(published.description, { ...turned(count), case: holds, dek: pairsLine(count) });
}
