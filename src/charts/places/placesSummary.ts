// The picture of the pairs in words: read by a screen reader in place of the drawing.
import type { Count } from '../../figures/count';
import { pairsLine } from '../../wording/pairs';
import { leftOutReasons } from '../../wording/rules';
import { say } from '../../wording/say';
import { pairs } from '../../wording/words.gen';

/** What the picture shows, in two or three sentences. */
export function placesSummary(count: Count): string {
  const { americans, places, notCounted, leftOut } = count;
  const sentences = [say(pairs.summary, { americans, pairs: places }), `${pairsLine(count)}.`];
  if (notCounted > 0) {
    sentences.push(say(pairs.leftOut, { dead: notCounted, reasons: leftOutReasons(leftOut) }));
  }
  return sentences.join(' ');
}
