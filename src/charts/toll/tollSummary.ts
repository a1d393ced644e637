// The toll in words.
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { tollNumber } from '../../wording/toll';
import { toll as words } from '../../wording/words.gen';

/** What the picture shows, and how far its numbers go. */
export function tollSummary({ americans, others, toll }: Figures): string {
  const groups = toll.groups.map((row) =>
    say(words.group, { group: row.group, number: tollNumber(row), kind: row.kind }),
  );
  const summary = say(words.summary, { dead: americans + others, groups });
  if (groups.length === 0) return summary;
  return `${summary} ${say(words.together, { day: toll.asOf })}`;
}
