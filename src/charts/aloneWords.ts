// What each chart says in the place of its headline and dek where it stands alone. Not in charts.ts: the
// story needs none of it at once. Knows no element.
import { pairsLine } from '../wording/pairs';
import { turned } from '../wording/ratio';
import { partsOf, say } from '../wording/say';
import { alone } from '../wording/askedWords.gen';
import type { ChartName } from './charts';
import { hedOf } from './parts/hedOf';
import type { AloneWords } from './parts/chartText';
import { ratesFinding } from './rates/ratesText';
import { DEATHS_A_DOT } from './toll/tollOfTens';
import { publishersOf } from './years/yearsSummary';
import { findingOf } from './years/yearsText';

/** By the chart's name. */
export const ALONE_WORDS: Readonly<Record<ChartName, AloneWords>> = {
  sides: ({ figures: { americans, others } }) => ({
    hed: hedOf(partsOf(alone.sides.hed, { others, dead: americans + others })),
    dek: say(alone.sides.dek),
  }),
  places: ({ figures, rule }) => {
    const count = figures.counts[rule];
    return {
      hed: hedOf(partsOf(alone.pairs.hed, turned(count))),
      dek: say(alone.pairs.dek, { dek: pairsLine(count) }),
    };
  },
  counting: (_, { hed }) => ({ hed, dek: say(alone.ways.dek) }),
  share: ({ figures, rule }) => ({
    hed: hedOf(partsOf(alone.share.hed, { share: figures.counts[rule].share })),
    dek: say(alone.share.dek),
  }),
  years: ({ figures }) => ({
    hed: hedOf(partsOf(alone.byYear.hed, findingOf(figures))),
    dek: say(alone.byYear.dek, { source: publishersOf(figures.tables) }),
  }),
  // Names are lighter in ink and in weight, so it holds in grey and in forced colours.
  countries: ({ figures: { others, otherCountries } }) => ({
    hed: hedOf(partsOf(alone.byCountry.hed, { others, countries: otherCountries })),
    dek: say(alone.byCountry.dek),
  }),
  rates: ({ figures }) => ({
    hed: hedOf(partsOf(alone.perMillion.hed, ratesFinding(figures))),
    dek: say(alone.perMillion.dek),
  }),
  toll: (_, { hed }) => ({ hed, dek: say(alone.toll.dek, { each: DEATHS_A_DOT }) }),
};
