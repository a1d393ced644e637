// The parts of the steps that a reader meets first.
import { closeUpText, placesText, sidesText } from './openingTexts';
import type { StepParts } from './stepParts';
import Claim from './words/Claim.svelte';
import Places from './words/Places.svelte';
import Said from './words/Said.svelte';
import Top from './words/Top.svelte';

/** Steps up to the picture of the claim. */
export const OPENING_STEPS = {
  top: { Words: Top, text: sidesText, Chart: null },
  said: { Words: Said, text: sidesText, Chart: null },
  claim: { Words: Claim, text: closeUpText, Chart: null },
  places: { Words: Places, text: placesText, Chart: null },
} satisfies Record<string, StepParts>;
