// The storyboard: the steps in their order, and what the stage shows for each. No words, no elements.

/** What the stage can show. */
export type View =
  'sides' | 'close-up' | 'places' | 'counting' | 'share' | 'years' | 'countries' | 'rates';

/** A step as it is drawn up below, before its name is one of the known ones. */
interface DrawnUp {
  readonly id: string;
  /** What the stage shows beside it; null: it is in the flow of the page, over its whole width. */
  readonly view: View | null;
  /** `new`: its words say what the picture shows and give its table. `again`: an earlier step did. */
  readonly shows: 'new' | 'again';
}

/** Charts with a row for each label: on a phone they take the height that they need, and stick nowhere. */
const TALL_VIEWS: readonly (View | null)[] = ['counting', 'rates'];

const BOARD = [
  [
    { id: 'top', view: 'sides', shows: 'new' },
    { id: 'said', view: 'sides', shows: 'again' },
    { id: 'claim', view: 'close-up', shows: 'again' },
    { id: 'places', view: 'places', shows: 'new' },
  ],
  [{ id: 'counting', view: 'counting', shows: 'new' }],
  [
    // Not 'share': reader views take a section of that name for buttons and drop it.
    { id: 'one-in-three', view: 'share', shows: 'new' },
    { id: 'years', view: 'years', shows: 'new' },
    { id: 'countries', view: 'countries', shows: 'new' },
  ],
  [{ id: 'rates', view: 'rates', shows: 'new' }],
  [{ id: 'left-out', view: null, shows: 'new' }],
  [{ id: 'verdict', view: 'places', shows: 'again' }],
  [{ id: 'method', view: null, shows: 'again' }],
] as const satisfies readonly (readonly DrawnUp[])[];

/** Names of the steps: their anchors in the address. */
export type StepId = (typeof BOARD)[number][number]['id'];

/** A passage of the story. */
export interface Step extends DrawnUp {
  readonly id: StepId;
}

/** Runs of steps: those whose pictures change into each other on one stage, or one by itself. */
export const PASSAGES: readonly (readonly Step[])[] = BOARD;

/** True for a passage of tall charts: it has no stage. */
export function isTall(steps: readonly Step[]): boolean {
  return steps.every(({ view }) => TALL_VIEWS.includes(view));
}

/** Every step, in order. */
export const STEPS: readonly Step[] = PASSAGES.flat();
