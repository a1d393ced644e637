// The picture of the pairs in words: read by a screen reader in place of the drawing.
import type { Count } from '../../figures/count';
import { pairsLine } from '../../wording/pairs';
import { leftOutReasons } from '../../wording/rules';
import { say } from '../../wording/say';
import { pairs } from '../../wording/words.gen';

/** The Americans in pairs: '2,461 Americans, two by two: 1,231 pairs, of which the last has one'. */
export function beforeLine({ americans, pairs: all }: Count): string {
  return say(pairs.before.dek, {
    americans,
    pairs: all,
    last: americans % 2 === 1 ? 'odd' : 'even',
  });
}

/** What the picture shows before anybody is counted. `countries`: those besides the Americans. */
export function beforeSummary(count: Count, countries: number): string {
  const dead = count.allies + count.notCounted;
  return say(pairs.before.summary, {
    dead,
    line: beforeLine(count),
    pairs: count.pairs,
    others: say(pairs.labels.others, { dead, countries }),
  });
}

/** What the picture shows, in two or three sentences. */
export function pairsSummary(count: Count): string {
  const { americans, pairs: all, notCounted, leftOut } = count;
  const sentences = [say(pairs.summary, { americans, pairs: all }), `${pairsLine(count)}.`];
  if (notCounted > 0) {
    sentences.push(say(pairs.leftOut, { dead: notCounted, reasons: leftOutReasons(leftOut) }));
  }
  return sentences.join(' ');
}
