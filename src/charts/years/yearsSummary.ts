// The years in words: read by a screen reader in place of the drawing.
import { sum } from 'd3';
import type { Tables } from '../../dataset/dataset';
import type { Figures } from '../../figures/figures';
import { listOf } from '../../wording/numbers';
import { sidesOf } from '../../wording/claimValues';
import { say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import { sourcesOf } from '../parts/listSources';
import { yearsModel } from './yearsModel';

/** What the picture shows: the count so far at the end of each block, and whose totals. */
export function yearsSummary(figures: Figures): string {
  const { blocks } = yearsModel(figures);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const opening = say(byYear.summary, {
    periods: blocks.length,
    first: String(first?.from ?? ''),
    last: String(last?.to ?? ''),
  });
  if (!first) return opening;
  const ratios = blocks.map(({ text, soFar }) => say(byYear.ratio, { years: text, ratio: soFar }));
  return [opening, say(byYear.soFars, { ratios }), otherTotals(figures)].join(' ');
}

/** Whose totals the periods add up to, and how they differ from the dataset's. */
export function otherTotals({ tables, americans, others }: Figures): string {
  const theirs = {
    americans: sum(tables.periods, (period) => period.americans),
    others: sum(tables.periods, (period) => period.others),
  };
  const isSame = theirs.americans === americans && theirs.others === others;
  return say(byYear.totals, {
    ...sidesOf(theirs),
    same: isSame ? 'same' : 'other',
    source: publishersOf(tables),
    ours: americans,
    ourOthers: others,
  });
}

/** 'iCasualties': of 'iCasualties via areppim', the one whose totals they are. */
export function publishersOf({ periods, sources }: Tables): string {
  const publishers = sourcesOf(periods, sources).map(({ publisher }) =>
    publisher.replace(/ via .*$/, ''),
  );
  return listOf([...new Set(publishers)]);
}
