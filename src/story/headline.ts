// The story's own headline, description and alt text: what search engines, share cards and frames show.
import { HEADLINE_RULE } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { capitalise } from '../wording/numbers';
import { takenAndEmpty } from '../wording/places';
import { alliesForAmericans, oneForEvery } from '../wording/ratio';

/** The source line of everything counted from fatalities.csv. */
export const SOURCE_LINE =
  'Wikipedia, Coalition casualties in Afghanistan; checked against government counts where found';

/** Title of the page: the claim as a question, and the count's answer. */
export function storyTitle(figures: Figures): string {
  return `One for every two? ${capitalise(oneForEvery(figures.counts[HEADLINE_RULE]))}`;
}

/** One or two sentences for search engines and share cards. */
export function storyDescription(figures: Figures): string {
  const count = figures.counts[HEADLINE_RULE];
  return `NATO’s secretary general said that one allied soldier died in Afghanistan for every two Americans. Counted: ${alliesForAmericans(count)}. ${takenAndEmpty(count)}.`;
}
