// The words of every step.
import type { Component } from 'svelte';
import type { StepId } from './storyboard';
import Claim from './words/Claim.svelte';
import Counting from './words/Counting.svelte';
import Countries from './words/Countries.svelte';
import End from './words/End.svelte';
import Followed from './words/Followed.svelte';
import LeftOut from './words/LeftOut.svelte';
import Method from './words/Method.svelte';
import Places from './words/Places.svelte';
import Rates from './words/Rates.svelte';
import Said from './words/Said.svelte';
import Share from './words/Share.svelte';
import Top from './words/Top.svelte';
import Verdict from './words/Verdict.svelte';
import Years from './words/Years.svelte';

/** By the step that says them. */
export const STEP_WORDS: Readonly<Record<StepId, Component>> = {
  top: Top,
  said: Said,
  claim: Claim,
  places: Places,
  counting: Counting,
  'one-in-three': Share,
  years: Years,
  countries: Countries,
  rates: Rates,
  'left-out': LeftOut,
  verdict: Verdict,
  followed: Followed,
  end: End,
  method: Method,
};
