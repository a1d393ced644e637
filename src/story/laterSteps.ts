// The words of the steps below the picture of the claim: loaded while the first ones are read.
import type { Component } from 'svelte';
import Counting from './words/Counting.svelte';
import Countries from './words/Countries.svelte';
import LeftOut from './words/LeftOut.svelte';
import Method from './words/Method.svelte';
import Rates from './words/Rates.svelte';
import Share from './words/Share.svelte';
import Verdict from './words/Verdict.svelte';
import Years from './words/Years.svelte';

export { redrawTranslated } from './takeover/redrawTranslated.svelte';
export { NumberState } from './state/numberState.svelte';

/** Steps from 'Who counts?' on. */
export const LATER_STEPS = {
  counting: Counting,
  'one-in-three': Share,
  years: Years,
  countries: Countries,
  rates: Rates,
  'left-out': LeftOut,
  verdict: Verdict,
  method: Method,
} satisfies Record<string, Component>;
