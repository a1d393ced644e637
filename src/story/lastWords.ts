// The words of the last steps: a module of its own, which comes when a reader nears them.
import type { Component } from 'svelte';
import type { LastStepId } from './storyboard';
import End from './words/End.svelte';
import Followed from './words/Followed.svelte';
import LeftOut from './words/LeftOut.svelte';
import Method from './words/Method.svelte';
import Verdict from './words/Verdict.svelte';

/** By the step that says them. */
export const LAST_WORDS: Readonly<Record<LastStepId, Component>> = {
  'left-out': LeftOut,
  verdict: Verdict,
  followed: Followed,
  end: End,
  method: Method,
};
