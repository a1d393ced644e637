// What a step is made of. Types only.
import type { Component } from 'svelte';
import type { ChartChoice, ChartWords } from '../charts/parts/chartText';

/** Marks of a chart that the open number counts, by their ids; null: none is open here. */
interface ChartMarks {
  readonly marked?: ReadonlySet<string> | null;
}

/** A step's words, what its chart says, and its drawing where that is not a picture of dots. */
export interface StepParts {
  readonly Words: Component;
  readonly text: ChartWords | null;
  readonly Chart: Component<ChartChoice & ChartMarks> | null;
}
