// What the page says outside itself, as placed texts: to search engines and on share cards.
import type { Figures } from '../../figures/figures';
import { storyDescription, storyTitle } from '../../story/published/headline';
import { shareImageAlt } from '../../story/published/shareMeta';
import type { PlacedText } from './storyTexts';

/** Title, description and the share image in words. */
export function headTexts(figures: Figures): readonly PlacedText[] {
  const texts = {
    'Title of the page': storyTitle(figures),
    'Description for search engines': storyDescription(figures),
    'Share image, in words': shareImageAlt(figures),
  };
  return Object.entries(texts).map(([heading, text]) => ({
    step: 'head',
    heading,
    kind: 'head',
    key: heading,
    text,
  }));
}
