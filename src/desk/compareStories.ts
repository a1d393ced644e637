// Two readings of the story -> what changes between them. The same for desk and command line: each
// only renders the story in its own way.
import type { Figures } from '../figures/figures';
import { claimChanges, type ClaimChange } from './claimChanges';
import { compareTexts, type TextChange } from './compareTexts';
import { headTexts } from './headTexts';
import { numberChanges, type NumberChange } from './numberChanges';
import { storyTexts, type PlacedText } from './storyTexts';

/** The story with one dataset: its numbers, and every text of it. */
export interface StoryReading {
  readonly figures: Figures;
  readonly texts: readonly PlacedText[];
}

/** What a new dataset does to the story. */
export interface StoryChanges {
  /** Claims that turn: to be looked at first. */
  readonly claims: readonly ClaimChange[];
  readonly numbers: readonly NumberChange[];
  /** Every text that reads differently. */
  readonly texts: readonly TextChange[];
}

/** Reads a rendered story. */
export function readStory(figures: Figures, root: ParentNode): StoryReading {
  return { figures, texts: [...headTexts(figures), ...storyTexts(root)] };
}

/** Compares the story as it is with the story as it would be. */
export function compareStories(was: StoryReading, now: StoryReading): StoryChanges {
  return {
    claims: claimChanges(was.figures, now.figures),
    numbers: numberChanges(was.figures, now.figures),
    texts: compareTexts(was.texts, now.texts),
  };
}
