// What a step is made of. Types only.
import type { Component } from 'svelte';
import type { ChartChoice, ChartWords } from './chartText';

/** A step's words, what its chart says, and its drawing where that is not a picture of dots. */
export interface StepParts {
  readonly Words: Component;
  readonly text: ChartWords | null;
  readonly Chart: Component<ChartChoice> | null;
}
