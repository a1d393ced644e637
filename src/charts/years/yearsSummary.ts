// The years in words: read by a screen reader in place of the drawing.
import { sum } from 'd3';
import type { Tables } from '../../dataset/dataset';
import type { Figures } from '../../figures/figures';
import { claimWording } from '../../wording/claimWordings';
import { digitsOf, formatWhole, formatYears, listOf } from '../../wording/numbers';
import { yearsModel } from './yearsModel';

/** What the picture shows: the ratio of each span, the nearest to one for one, and whose totals. */
export function yearsSummary(figures: Figures): string {
  const { periods, spans } = yearsModel(figures);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return 'No deaths by year are on file.';
  const ratios = spans.map(({ from, to, ratio }) => `${formatYears(from, to)}, ${ratio}`);
  return [
    `Pairs of bars for ${digitsOf(periods.length, 'period', 'periods')} from ${first.from} to ${last.to}, Americans and all partners; the area of a bar is its deaths.`,
    `American deaths for each partner’s death: ${ratios.join('; ')}.`,
    claimWording(figures, 'nearly-one-for-one'),
    otherTotals(figures),
  ].join(' ');
}

/** Whose totals the periods add up to, and how they differ from the dataset's. */
export function otherTotals({ tables, americans, partners }: Figures): string {
  const theirs = {
    americans: sum(tables.periods, (period) => period.americans),
    partners: sum(tables.periods, (period) => period.partners),
  };
  const whose = publishersOf(tables);
  const same = theirs.americans === americans && theirs.partners === partners;
  const ours = `${digitsOf(americans, 'American', 'Americans')} and ${formatWhole(partners)} others`;
  return `Deaths by year come from a different source than our list${whose === '' ? '' : `, ${whose}`}: ${digitsOf(theirs.americans, 'American', 'Americans')} and ${formatWhole(theirs.partners)} others in all. Our list ${same ? 'has as many' : `has ${ours}`}.`;
}

/** 'iCasualties': of 'iCasualties via areppim', the one whose totals they are. */
function publishersOf({ periods, sources }: Tables): string {
  const ids = new Set(periods.map(({ source }) => source));
  const publishers = sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher }) => publisher.replace(/ via .*$/, ''));
  return listOf([...new Set(publishers)]);
}
