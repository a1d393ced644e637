// The toll in words.
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { tollNumber } from '../../wording/toll';
import { toll as words } from '../../wording/words.gen';

/** The sum of counts and estimates is no more exact than this. */
const ROUNDED_TO = 1000;

/** What the picture shows, and how far its numbers go. */
export function tollSummary({ americans, others, toll }: Figures): string {
  const groups = toll.groups.map((row) =>
    say(words.group, { group: row.group, number: tollNumber(row), kind: row.kind }),
  );
  const summary = say(words.summary, { dead: americans + others, groups });
  if (groups.length === 0) return summary;
  return `${summary} ${say(words.together, { total: roundToll(toll.total), day: toll.asOf })}`;
}

/** The sum as it may be stated. */
function roundToll(total: number): number {
  return Math.round(total / ROUNDED_TO) * ROUNDED_TO;
}
