// The toll in words.
import type { Figures } from '../../figures/figures';
import { digitsOf, formatDay, formatWhole } from '../../wording/numbers';
import { tollNumber } from '../../wording/toll';

/** The sum of counts and estimates is no more exact than this. */
const ROUNDED_TO = 1000;

/** What the picture shows, and how far its numbers go. */
export function tollSummary({ americans, partners, toll }: Figures): string {
  const coalition = `${digitsOf(americans + partners, 'dot', 'dots')} for the coalition’s dead`;
  if (toll.groups.length === 0) return `${coalition}.`;
  const groups = toll.groups.map(
    (group) =>
      `${group.group}: ${tollNumber(group)}${group.kind === 'estimate' ? ' (an estimate)' : ''}`,
  );
  return [
    `${coalition}, then at the same scale those whom the claim leaves out. ${groups.join('; ')}.`,
    `Together about ${formatWhole(roundToll(toll.total))}: direct deaths only, to ${formatDay(toll.asOf)}; groups may overlap.`,
  ].join(' ');
}

/** The sum as it may be stated. */
function roundToll(total: number): number {
  return Math.round(total / ROUNDED_TO) * ROUNDED_TO;
}
