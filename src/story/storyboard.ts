// The storyboard: the steps in their order, and what the stage shows for each. No words, no elements.
import { CHARTS, type ChartName } from '../charts/charts';

/** What the stage can show: a chart, or the picture of the places from nearby. */
export type View = Exclude<ChartName, 'toll'> | 'close-up';

/** A step as it is drawn up below, before its name is one of the known ones. */
interface DrawnUp {
  readonly id: string;
  /** What the stage shows beside it; null: it is in the flow of the page, over its whole width. */
  readonly view: View | null;
  /** The chart whose summary, table and source its words give; null: none, or an earlier step did. */
  readonly gives: ChartName | null;
}

const BOARD = [
  [
    { id: 'top', view: 'sides', gives: 'sides' },
    { id: 'said', view: 'sides', gives: null },
    { id: 'claim', view: 'close-up', gives: null },
    { id: 'places', view: 'places', gives: 'places' },
  ],
  [
    // Not 'share': reader views take a section of that name for buttons and drop it.
    { id: 'one-in-three', view: 'share', gives: 'share' },
    { id: 'years', view: 'years', gives: 'years' },
    { id: 'countries', view: 'countries', gives: 'countries' },
  ],
  [{ id: 'rates', view: 'rates', gives: 'rates' }],
  [{ id: 'counting', view: 'counting', gives: 'counting' }],
  [{ id: 'left-out', view: null, gives: 'toll' }],
  [{ id: 'verdict', view: 'places', gives: null }],
  [{ id: 'followed', view: null, gives: null }],
  [{ id: 'end', view: 'sides', gives: null }],
  [{ id: 'method', view: null, gives: null }],
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
  return steps.every(({ view }) => view !== null && view !== 'close-up' && CHARTS[view].isTall);
}

/** Every step, in order. */
export const STEPS: readonly Step[] = PASSAGES.flat();

/** The hash of the step that an embed's chart can be taken from: '#places'. The toll's step has no view. */
export function stepHash(chart: ChartName): string {
  return `#${STEPS.find(({ gives }) => gives === chart)?.id ?? ''}`;
}
