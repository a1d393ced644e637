// Cuts a tall block where words say how far one has come: at the same numbers in every block, so that they
// can be compared, whatever the width. Pure.
import { range } from 'd3';
import { say } from '../../wording/say';
import { toll } from '../../wording/words.gen';
import type { TollBlock, TollPart } from './tollModel';

/** Words stand after so many dots, on a phone twice a screen. */
export const STEP = 20_000;

/** Some of a block's dots. */
export interface TollPiece {
  readonly parts: readonly TollPart[];
  /** What is said below it; null: it is the last. */
  readonly mark: string | null;
}

/**
 * A block's dots, one piece below the other, a whole step in each but the last. `coalition` is what they are
 * measured by, in deaths; its own block stays whole.
 */
export function tollPieces({ parts }: TollBlock, coalition: number): readonly TollPiece[] {
  const [part] = parts;
  if (!part || parts.length > 1 || part.deaths <= STEP) return [{ parts, mark: null }];
  return range(0, part.deaths, STEP).map((start) => {
    const soFar = Math.min(start + STEP, part.deaths);
    const mark =
      soFar < part.deaths
        ? say(toll.soFar, { soFar, dead: coalition, times: soFar / coalition })
        : null;
    return { parts: [{ tone: part.tone, deaths: soFar - start }], mark };
  });
}
