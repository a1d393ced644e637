// What the figures say of one country: its dead beside the pairs of Americans, by the rule of the claim,
// and its rate beside the American one. No words.
import type { Country, Source } from '../dataset/dataset';
import { areLevel } from './claims';
import { AMERICANS } from '../dataset/americans';
import { countCountry, type LeftOutReason } from './countCountry';
import { HEADLINE_RULE } from './countingRule';
import type { Figures } from './figures';
import { rateOf } from './perMillion';

/**
 * How its dead stand in the claim: `nobody` is in the table; `own` they are the Americans; `all`, `some`
 * or `none` of them are allies; `alone` and `some-alone`: all or some are, but there are not enough pairs for
 * all allies.
 */
export type Standing = 'nobody' | 'own' | 'all' | 'alone' | 'some' | 'some-alone' | 'none';

/** Its rate beside the American: `level` and `nearly` as high, `more`, `less`; `none` is known; its `own`. */
export type RateStanding = 'none' | 'own' | 'level' | 'nearly' | 'more' | 'less';

/** A country in figures. */
export interface CountryFigures {
  readonly country: Country;
  /** Its people who died. */
  readonly dead: number;
  readonly standing: Standing;
  /** Allies by the rule of the claim; of the United States none. */
  readonly counted: number;
  /** The others of its people; of the United States none. */
  readonly leftOut: number;
  /** Why, where some are left out. */
  readonly reason: LeftOutReason | null;
  /** Deaths per million people; null: its population is not on file, or nobody died. */
  readonly rate: number | null;
  readonly rateStanding: RateStanding;
  /** The American rate; null: not known. */
  readonly americanRate: number | null;
  /** What the table of the dead notes. */
  readonly note: string | null;
  /** Where its number comes from. */
  readonly sources: readonly Source[];
}

/** A rate is nearly the American from five sixths of it on. */
const NEARLY = 5 / 6;

/** What the standing is where there are fewer pairs than allies. */
const ALONE = { all: 'alone', some: 'some-alone', none: 'none' } as const;

/** The country's figures; `country`: one on file, which need not be in the table of the dead. */
export function countryFigures(figures: Figures, country: Country): CountryFigures {
  const { iso3 } = country;
  const row = figures.dataset.fatalities.find((each) => each.country.iso3 === iso3);
  const dead = row?.deaths ?? 0;
  const isOwn = iso3 === AMERICANS;
  const { counted, leftOut, reason } =
    row === undefined || isOwn
      ? { counted: 0, leftOut: 0, reason: null }
      : countCountry(row, HEADLINE_RULE);
  const rate = rateOf(figures.rates, iso3) ?? null;
  const americanRate = rateOf(figures.rates, AMERICANS) ?? null;
  const allies = leftOut === 0 ? 'all' : counted === 0 ? 'none' : 'some';
  // With fewer pairs than allies nobody can say beside whom these stand.
  const { beyond } = figures.counts[HEADLINE_RULE];
  return {
    country,
    dead,
    standing: dead === 0 ? 'nobody' : isOwn ? 'own' : beyond > 0 ? ALONE[allies] : allies,
    counted,
    leftOut,
    reason,
    rate,
    rateStanding: isOwn && rate !== null ? 'own' : rateStandingOf(rate, americanRate),
    americanRate,
    note: row?.note ?? null,
    sources: figures.tables.sources.filter(({ id }) => row?.sources.includes(id)),
  };
}

function rateStandingOf(rate: number | null, american: number | null): RateStanding {
  if (rate === null) return 'none';
  if (american === null) return 'less';
  if (areLevel(rate, american)) return 'level';
  if (rate > american) return 'more';
  return rate >= NEARLY * american ? 'nearly' : 'less';
}
