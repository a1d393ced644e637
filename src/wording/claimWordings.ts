// The claims' two wordings: one for when the condition holds, one for when it does not.
// The conditions are in figures/claims.ts.
import { least } from 'd3';
import type { ClaimId } from '../figures/claims';
import type { Count } from '../figures/count';
import type { Figures } from '../figures/figures';
import { HEADLINE_RULE } from '../figures/countingRule';
import {
  digitsOf,
  formatOneDecimal,
  formatTwoDecimals,
  formatWhole,
  formatYears,
  listOf,
  spellNumber,
} from './numbers';
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
  'counts-round-to-two': {
    holds: ({ roundingCounts: { all, rounding } }) =>
      all === 1
        ? 'By the only count that can be made the sentence holds, rounded.'
        : rounding === all
          ? `By all ${spellNumber(all)} counts the sentence holds, rounded.`
          : `By ${spellNumber(rounding)} of the ${spellNumber(all)} counts the sentence holds, rounded.`,
    fails: ({ roundingCounts: { all, rounding } }) =>
      rounding === 0
        ? 'By no count does the sentence hold, rounded.'
        : `By only ${spellNumber(rounding)} of the ${spellNumber(all)} counts does the sentence hold, rounded.`,
  },
  'europe-rounds-to-two': {
    holds: (figures) =>
      `For the European members of NATO alone, with whom Rutte’s sentence began, it holds: ${oneForEvery(figures.counts['european-nato'])}.`,
    fails: (figures) =>
      `For the European members of NATO alone, with whom Rutte’s sentence began, it does not hold: ${oneForEvery(figures.counts['european-nato'])}.`,
  },
  'more-than-one-for-two': {
    holds: runAbove,
    fails: runAbove,
  },
  'nearly-one-for-one': {
    holds: nearestSpan,
    fails: nearestSpan,
  },
  'denmark-level': {
    holds: (figures) =>
      `Denmark and the United States are level, at ${listOf([...new Set([rate(figures, 'DNK') ?? '', rate(figures, 'USA') ?? ''])])} deaths for every million people.`,
    fails: denmarkBesideAmericans,
  },
  'order-changes': {
    holds: () => 'Set against population, the order changes.',
    fails: ({ rates }) =>
      rates.length < 2
        ? 'Set against population, there are not two countries to compare.'
        : 'Set against population, the order stays as it is.',
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

/** How many years the longest run had, and how it was when it was furthest from the claim. */
function runAbove({ runAbove: run, soFar }: Figures): string {
  const furthest = least(
    soFar.filter(({ to }) => run !== null && run.from <= to && to <= run.to),
    (counted) => counted.americansPerOther ?? Infinity,
  );
  if (run === null || furthest === undefined) {
    return 'At the end of no year that the source gives had more than one from the other countries died for every two Americans.';
  }
  const when =
    run.years === 1
      ? `At the end of ${run.from}`
      : `At the end of each of ${spellNumber(run.years)} years, from ${run.from} to ${run.to},`;
  const dead = `${digitsOf(furthest.americans, 'American', 'Americans')} and ${digitsOf(furthest.others, 'other', 'others')}`;
  return `${when} more than one from the other countries had died for every two Americans. By the end of ${furthest.to} it was ${dead}.`;
}

/** Two rates that are not level, or why there are not two. */
function denmarkBesideAmericans(figures: Figures): string {
  const denmark = rate(figures, 'DNK');
  const americans = rate(figures, 'USA');
  if (denmark !== null && americans !== null) {
    return `Denmark lost ${denmark} for every million people, the United States ${americans}.`;
  }
  const lost = figures.dataset.fatalities.some(
    ({ country, deaths }) => country.iso3 === 'DNK' && deaths > 0,
  );
  if (!lost) return 'In these figures nobody from Denmark died.';
  return 'Denmark and the United States can’t be set side by side: a population is not on file.';
}

/** A country's rate; null: it lost nobody, or its population is not on file. */
function rate({ rates }: Figures, iso3: string): string | null {
  const found = rates.find(({ country }) => country.iso3 === iso3);
  return found ? formatRate(found.perMillion) : null;
}

/** 'About thirty times' is as exact as estimates allow: to tens from twenty on, else to whole ones. */
function roundTimes(times: number): string {
  return formatWhole(times >= 20 ? Math.round(times / 10) * 10 : Math.round(times));
}
