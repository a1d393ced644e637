// The ways to count in words: read by a screen reader in place of the drawing.
import { extent } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { listsOfAll } from '../../figures/waysToCount';
import { formatRatio } from '../../wording/ratio';
import { say } from '../../wording/say';
import { ways } from '../../wording/words.gen';
import {
  CLAIMED_RATIO,
  countingModel,
  type CountingModel,
  type CountingRow,
} from './countingModel';

/** What the picture shows: each way with its ratio, and on which side of the claim they lie. */
export function countingSummary(figures: Figures, rule: CountingRule): string {
  const model = countingModel(figures, rule);
  const rows = model.flatMap((group) => group.rows);
  return [
    say(ways.summary, { ways: rows.length }),
    ...model.map(({ heading, rows: inGroup }) =>
      say(ways.group, { heading, rows: inGroup.map(rowText) }),
    ),
    sidesOfTheClaim(model),
    ...listsDiffer(figures),
  ].join(' ');
}

/** How far lists of everyone but the Americans are apart; nothing where no one else published one. */
function listsDiffer(figures: Figures): string[] {
  const others = listsOfAll(figures.tables).map((published) => published.others);
  const [fewest, most] = extent(others);
  return fewest === undefined ? [] : [say(ways.lists, { ours: figures.others, fewest, most })];
}

function rowText({ label, chosen, americansPerAlly: ratio }: CountingRow): string {
  return say(chosen ? ways.rowChosen : ways.row, {
    way: label,
    ratio: ratio === null ? say(ways.noRatio) : formatRatio(ratio, 'chart'),
  });
}

function sidesOfTheClaim(model: CountingModel): string {
  const ratios = model
    .flatMap(({ rows }) => rows)
    .flatMap(({ americansPerAlly }) => americansPerAlly ?? [])
    // As they are printed: what reads 2.00 is at two, whatever its third decimal.
    .map((ratio) => Math.round(ratio * 100) / 100);
  return say(ways.sides, {
    above: ratios.filter((ratio) => ratio > CLAIMED_RATIO).length,
    exactly: ratios.filter((ratio) => ratio === CLAIMED_RATIO).length,
    below: ratios.filter((ratio) => ratio < CLAIMED_RATIO).length,
  });
}
