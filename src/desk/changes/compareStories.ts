// Two readings of the story -> what changes between them. The same for desk and command line: each
// only renders the story in its own way.
import type { ClaimId } from '../../figures/claims';
import type { Figures } from '../../figures/figures';
import { dataVersion } from '../../story/published/citations';
import { claimWording } from '../../wording/claimWordings';
import { compareTexts, type TextChange } from './compareTexts';
import { headTexts } from './headTexts';
import { numberChanges, type NumberChange } from './numberChanges';
import { storyTexts, type PlacedText } from './storyTexts';

/** The story with one dataset: its numbers, and every text of it. */
export interface StoryReading {
  readonly figures: Figures;
  readonly texts: readonly PlacedText[];
}

/** A claim that turns, in both its wordings. */
export interface ClaimChange {
  readonly id: ClaimId;
  readonly was: string;
  readonly now: string;
}

/** What a new dataset does to the story. */
export interface StoryChanges {
  /** Claims that turn: to be looked at first. */
  readonly claims: readonly ClaimChange[];
  readonly numbers: readonly NumberChange[];
  /** Every text that reads differently, but those that differ in the version alone. */
  readonly texts: readonly TextChange[];
  /** The version of the data in 'How to cite', which another table always changes; null: the same. */
  readonly version: VersionChange | null;
}

/** What the data were called and are called. */
export interface VersionChange {
  readonly was: string;
  readonly now: string;
}

/** Reads a rendered story. */
export function readStory(figures: Figures, root: ParentNode): StoryReading {
  return { figures, texts: [...headTexts(figures), ...storyTexts(root)] };
}

/** Compares the story as it is with the story as it would be. */
export function compareStories(was: StoryReading, now: StoryReading): StoryChanges {
  const version = { was: dataVersion(was.figures), now: dataVersion(now.figures) };
  return {
    claims: claimChanges(was.figures, now.figures),
    numbers: numberChanges(was.figures, now.figures),
    texts: compareTexts(was.texts, now.texts).filter((change) => !isOfVersion(change, version)),
    version: version.was === version.now ? null : version,
  };
}

/** The claims whose truth is another one with the new data, in their order. */
function claimChanges(was: Figures, now: Figures): readonly ClaimChange[] {
  return (Object.keys(now.claims) as ClaimId[])
    .filter((id) => was.claims[id] !== now.claims[id])
    .map((id) => ({ id, was: claimWording(was, id), now: claimWording(now, id) }));
}

/** Whether the version is all that differs in a text. */
function isOfVersion({ was, now }: TextChange, version: VersionChange): boolean {
  return was !== null && now !== null && was.replaceAll(version.was, version.now) === now;
}
