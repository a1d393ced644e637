// The claims' two wordings: one for when the condition holds, one for when it does not.
// The conditions are in figures/claims.ts.
import type { ClaimId } from '../figures/claims';
import type { Count } from '../figures/count';
import type { Figures } from '../figures/figures';
import { HEADLINE_RULE } from '../figures/countingRule';
import { formatOneDecimal, formatTwoDecimals, formatWhole, formatYears, listOf } from './numbers';
import { formatRate } from './rate';
import { oneForEvery } from './ratio';
import { oneInSome } from './share';

/** Both sentences of a claim, each true in its case whatever the data are. */
interface ClaimWording {
  readonly holds: (figures: Figures) => string;
  readonly fails: (figures: Figures) => string;
}

const headline = (figures: Figures) => figures.counts[HEADLINE_RULE];

const WORDINGS: Readonly<Record<ClaimId, ClaimWording>> = {
  'rounds-to-two': {
    holds: (figures) =>
      `Rounded to a whole number, Rutte’s sentence holds. More exactly, it is ${oneForEvery(headline(figures))}.`,
    fails: (figures) =>
      headline(figures).allies === 0
        ? 'In these figures no ally died, so the sentence does not hold.'
        : `Rounded to a whole number, Rutte’s sentence does not hold: it is ${oneForEvery(headline(figures))}.`,
  },
  'nearly-one-for-one': {
    holds: nearestSpan,
    fails: nearestSpan,
  },
  'denmark-level': {
    holds: (figures) =>
      `Denmark and the United States are level, at ${listOf([...new Set([rate(figures, 'DNK'), rate(figures, 'USA')])])} deaths for every million people.`,
    fails: (figures) =>
      `Denmark lost ${rate(figures, 'DNK')} for every million people, the United States ${rate(figures, 'USA')}.`,
  },
  'order-changes': {
    holds: () => 'Set against population, the order changes.',
    fails: () => 'Set against population, the order stays as it is.',
  },
  'one-in-three': {
    holds: () => 'One for every two means one in three of the dead, not half.',
    fails: (figures) =>
      `One for every two would mean one in three of the dead. Here ${shareHere(headline(figures))}.`,
  },
  'afghan-toll-larger': {
    holds: ({ toll }) =>
      `The Afghan soldiers, police and civilians who died were about ${roundTimes(toll.timesTheCoalition)} times as many as the coalition’s dead.`,
    fails: ({ toll }) =>
      `For each of the coalition’s dead, ${formatOneDecimal(toll.timesTheCoalition)} Afghan soldiers, police and civilians died.`,
  },
};

/** The wording of a claim that is true for these figures. */
export function claimWording(figures: Figures, id: ClaimId): string {
  return WORDINGS[id][figures.claims[id] ? 'holds' : 'fails'](figures);
}

function nearestSpan(figures: Figures): string {
  const { nearestSpan: span } = figures;
  const { lead, tail } = aroundNearestSpan(figures);
  return `${lead}${span === null ? '' : formatWhole(span.partners)}${tail}`;
}

/** The sentence of 'nearly-one-for-one' before and after its number of partners; without one, all of it. */
export function aroundNearestSpan({ nearestSpan: span, claims }: Figures): {
  readonly lead: string;
  readonly tail: string;
} {
  if (span === null) {
    return { lead: 'In no span of years did a partner’s soldier die.', tail: '' };
  }
  const what = claims['nearly-one-for-one']
    ? 'it was nearly one for one'
    : 'the two sides came nearest to each other';
  return {
    lead: `In ${formatYears(span.from, span.to)} ${what}: ${formatWhole(span.americans)} Americans and `,
    tail: ` others, or ${formatTwoDecimals(span.americans / span.partners)} Americans for each.`,
  };
}

/** The allies' share as the second half of a sentence: 'no ally died', 'it is about one in four'. */
function shareHere({ allies, share }: Pick<Count, 'allies' | 'share'>): string {
  if (allies === 0) return 'no ally died';
  const fraction = oneInSome(share);
  return fraction === 'nearly all' ? 'it is nearly all of them' : `it is ${fraction}`;
}

function rate({ rates }: Figures, iso3: string): string {
  const found = rates.find(({ country }) => country.iso3 === iso3);
  return found ? formatRate(found.perMillion) : 'none';
}

/** 'About thirty times' is as exact as estimates allow: to tens from twenty on, else to whole ones. */
function roundTimes(times: number): string {
  return formatWhole(times >= 20 ? Math.round(times / 10) * 10 : Math.round(times));
}
