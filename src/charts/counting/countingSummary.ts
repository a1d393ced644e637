// The ways to count in words: read by a screen reader in place of the drawing.
import { extent } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { listDifferences } from '../../figures/waysToCount';
import { formatWhole, listOf, spellNumber } from '../../wording/numbers';
import { formatRatio } from '../../wording/ratio';
import {
  CHOSEN_NOTE,
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
    `American deaths for each allied death, counted in ${spellNumber(rows.length)} ways, beside a line at ${spellNumber(CLAIMED_RATIO)}: the claim.`,
    ...model.map(({ heading, rows: inGroup }) => `${heading}: ${inGroup.map(rowText).join('; ')}.`),
    sidesOfTheClaim(model),
    ...listsDiffer(figures),
  ].join(' ');
}

/** How far lists of all partners are apart; nothing where no one else published one. */
function listsDiffer(figures: Figures): string[] {
  const others = listDifferences(figures).map(({ published }) => published.partners);
  const [fewest, most] = extent(others);
  if (fewest === undefined) return [];
  const range =
    fewest === most ? formatWhole(fewest) : `from ${formatWhole(fewest)} to ${formatWhole(most)}`;
  return [
    `Lists of all partners differ: ours has ${formatWhole(figures.partners)} dead, the others have ${range}.`,
  ];
}

function rowText({ label, chosen, americansPerAlly: ratio }: CountingRow): string {
  const value = ratio === null ? 'no ally died' : formatRatio(ratio, 'chart');
  return `${label}${chosen ? ` (${CHOSEN_NOTE})` : ''}, ${value}`;
}

function sidesOfTheClaim(model: CountingModel): string {
  const ratios = model
    .flatMap(({ rows }) => rows)
    .flatMap(({ americansPerAlly }) => americansPerAlly ?? [])
    // As they are printed: what reads 2.00 is at two, whatever its third decimal.
    .map((ratio) => Math.round(ratio * 100) / 100);
  const claim = spellNumber(CLAIMED_RATIO);
  const sides = [
    { count: ratios.filter((ratio) => ratio > CLAIMED_RATIO).length, where: `above ${claim}` },
    { count: ratios.filter((ratio) => ratio === CLAIMED_RATIO).length, where: `at ${claim}` },
    { count: ratios.filter((ratio) => ratio < CLAIMED_RATIO).length, where: `below ${claim}` },
  ].filter(({ count }) => count > 0);
  if (ratios.length === 1 && sides[0]) return `The only ratio lies ${sides[0].where}.`;
  if (sides.length === 0) return 'No ratio can be given.';
  const [only] = sides;
  return only && sides.length === 1
    ? `The ratios all lie ${only.where}.`
    : `Of the ratios, ${listOf(sides.map(({ count, where }) => `${spellNumber(count)} ${count === 1 ? 'lies' : 'lie'} ${where}`))}.`;
}
