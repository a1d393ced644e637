// The storyboard: the steps in their order, and what the stage shows for each. No words, no elements.
import { CHARTS, type ChartName } from '../charts/charts';

/**
 * What the stage can show: a chart, or a picture of the same dots that is none. `triad`: the opening's own;
 * `before`: the pairs before anybody is counted; `everyone`: all in one block.
 */
export type View = Exclude<ChartName, 'toll'> | 'triad' | 'before' | 'everyone';

/** A step as it is drawn up below, before its name is one of the known ones. */
interface DrawnUp {
  readonly id: string;
  /** What the stage shows beside it; null: it is in the flow of the page, over its whole width. */
  readonly view: View | null;
  /** The chart whose summary, table and source its words give; null: none, or an earlier step did. */
  readonly gives: ChartName | null;
  /** What its picture comes from where no step before it shows that: until the reader is there. */
  readonly from?: View;
}

const BOARD = [
  [{ id: 'top', view: null, gives: null }],
  [
    { id: 'said', view: 'triad', gives: null },
    { id: 'claim', view: 'before', gives: null, from: 'triad' },
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
  [{ id: 'end', view: 'everyone', gives: null, from: 'places' }],
  [{ id: 'method', view: null, gives: null }],
] as const satisfies readonly (readonly DrawnUp[])[];

/** Names of the steps: their anchors in the address. */
export type StepId = (typeof BOARD)[number][number]['id'];

/**
 * Steps whose words no rule and no country changes: they come when a reader nears them, or before newer data
 * are shown. See docs/decisions/0014.
 */
const LAST_STEPS = ['left-out', 'verdict', 'followed', 'end', 'method'] as const satisfies StepId[];

/** Names of those steps. */
export type LastStepId = (typeof LAST_STEPS)[number];

/** True for one of them. */
export function isLast(id: StepId): id is LastStepId {
  return (LAST_STEPS as readonly StepId[]).includes(id);
}

/** A passage of the story. */
export interface Step extends DrawnUp {
  readonly id: StepId;
}

/** Runs of steps: those whose pictures change into each other on one stage, or one by itself. */
export const PASSAGES: readonly (readonly Step[])[] = BOARD;

/** True for a view that is a chart, which has words and perhaps an embed of its own. */
export function isChart(view: View): view is Exclude<ChartName, 'toll'> {
  return view in CHARTS;
}

/** True for a passage of tall charts: it has no stage. */
export function isTall(steps: readonly Step[]): boolean {
  return steps.every(({ view }) => view !== null && isChart(view) && CHARTS[view].isTall);
}

/** Every step, in order. */
export const STEPS: readonly Step[] = PASSAGES.flat();

/** The hash of the step that an embed's chart can be taken from: '#places'. The ending shows all whom `sides` has. */
export function stepHash(chart: ChartName): string {
  const isGiven = STEPS.find(({ gives }) => gives === chart);
  return `#${isGiven?.id ?? 'end'}`;
}
