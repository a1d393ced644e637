// The words of the steps, as far as a choice can change them: what the page carries from the start.
import type { Component } from 'svelte';
import type { LastStepId, StepId } from './storyboard';
import Claim from './words/Claim.svelte';
import Counting from './words/Counting.svelte';
import Countries from './words/Countries.svelte';
import Places from './words/Places.svelte';
import Rates from './words/Rates.svelte';
import Said from './words/Said.svelte';
import Share from './words/Share.svelte';
import Top from './words/Top.svelte';
import Years from './words/Years.svelte';

/** By the step that says them. */
export const STEP_WORDS: Readonly<Record<Exclude<StepId, LastStepId>, Component>> = {
  top: Top,
  said: Said,
  claim: Claim,
  places: Places,
  counting: Counting,
  'one-in-three': Share,
  years: Years,
  countries: Countries,
  rates: Rates,
};
