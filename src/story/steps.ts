// The storyboard: the steps in their order, and what the stage shows for each. No words, no elements.

/** What the stage can show. */
export type View = 'sides' | 'close-up' | 'places' | 'share';

/** Names of the steps: their anchors in the address. */
export type StepId = 'top' | 'said' | 'claim' | 'places' | 'share' | 'verdict' | 'method';

/** A passage of the story; `view` null: it has no figure on the stage. */
export interface Step {
  readonly id: StepId;
  readonly view: View | null;
}

/** Every step, in order. */
export const STEPS: readonly Step[] = [
  { id: 'top', view: 'sides' },
  { id: 'said', view: 'sides' },
  { id: 'claim', view: 'close-up' },
  { id: 'places', view: 'places' },
  { id: 'share', view: 'share' },
  { id: 'verdict', view: 'places' },
  { id: 'method', view: null },
];
