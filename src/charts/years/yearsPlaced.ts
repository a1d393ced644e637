// What is placed in the picture of the years, in its units.
import type { Point } from '../dots/dotPicture';
import type { Side, YearsBlock } from './yearsModel';

/** A block's dots, and the rows that it takes. */
export interface PlacedBlock extends YearsBlock {
  readonly dots: Readonly<Record<Side, readonly Point[]>>;
  readonly top: number;
  readonly bottom: number;
  /** How far its dots reach from the spine on either side. */
  readonly reach: Readonly<Record<Side, number>>;
}

/** All blocks in a picture of that width, beside which words find room; lengths in units. */
export interface Pyramid {
  readonly width: number;
  /** Where the Americans end and where the others begin. */
  readonly spine: { readonly left: number; readonly right: number };
  readonly blocks: readonly PlacedBlock[];
}

/** A line of words at a point; `dy` in em from there to its baseline. */
export interface PlacedWords extends Point {
  readonly id: string;
  readonly text: string;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** `under`: a count so far of more than one for two. */
  readonly tone: 'soft' | 'ink' | 'strong' | 'american' | 'ally' | 'under';
}

/** A line at `x` from `top` to `bottom`, with a tick towards the dots at either end. */
export interface Bracket {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly tick: number;
}

/** From a line's middle to its baseline. */
export const MIDDLE_EM = 0.35;
/** From line to line. */
export const LINE_EM = 1.25;
