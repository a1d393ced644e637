// The words of the steps that a reader meets first.
import type { Component } from 'svelte';
import Claim from './words/Claim.svelte';
import Places from './words/Places.svelte';
import Said from './words/Said.svelte';
import Top from './words/Top.svelte';

/** Steps up to the picture of the claim. */
export const OPENING_STEPS = {
  top: Top,
  said: Said,
  claim: Claim,
  places: Places,
} satisfies Record<string, Component>;
