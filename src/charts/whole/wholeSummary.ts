// The blocks in words.
import type { Count } from '../../figures/count';
import type { Figures } from '../../figures/figures';
import { digitsOf, formatPercent, formatWhole } from '../../wording/numbers';
import { oneInSome } from '../../wording/share';

/** The two sides, side by side. */
export function sidesSummary({ americans, partners, partnerCountries }: Figures): string {
  if (partners === 0) {
    return `One block of dots, one dot for each person who died: ${digitsOf(americans, 'American', 'Americans')}, and nobody from another country.`;
  }
  return `Two blocks of dots, one dot for each person who died: ${digitsOf(americans, 'American', 'Americans')}, and ${formatWhole(partners)} from ${digitsOf(partnerCountries, 'other country', 'other countries')}.`;
}

/** The allies' share of the whole. */
export function shareSummary(count: Count): string {
  if (count.allies === 0) return 'One block of dots, all of them Americans: no ally died.';
  return `One block of dots: ${digitsOf(count.americans, 'American', 'Americans')} and ${digitsOf(count.allies, 'ally', 'allies')}. The allies are ${formatPercent(count.share)} of it, ${oneInSome(count.share)}.`;
}
