// Every number that the story states, derived from the dataset and the tables. No words.
import { max, sum } from 'd3';
import type { Dataset, Tables } from '../dataset/dataset';
import { claimsOf, countsThatRound, type ClaimId, type RoundingCounts } from './claims';
import { americansOf, countAll, othersOf, type Count } from './count';
import { HEADLINE_RULE, type CountingRule } from './countingRule';
import { alliesPerMillion, perMillion, type Rate } from './perMillion';
import { rosterOf, type RosterEntry } from './roster';
import { countsSoFar, longestRunAbove, type CountSoFar, type YearRun } from './soFar';
import { nearestToOne, spansOf, type Span } from './spans';
import { tollOf, type Toll } from './toll';
import { waysToCount } from './waysToCount';

/** The numbers of the story. */
export interface Figures {
  readonly dataset: Dataset;
  readonly tables: Tables;
  readonly americans: number;
  readonly others: number;
  /** Other countries that lost someone. */
  readonly otherCountries: number;
  readonly counts: Readonly<Record<CountingRule, Count>>;
  /** By how many ways to count the claim holds, rounded; the sensitivities change the headline's. */
  readonly roundingCounts: RoundingCounts;
  readonly roster: readonly RosterEntry[];
  readonly rates: readonly Rate[];
  /** NATO allies that lost someone, together, per million; null: none. */
  readonly alliesPerMillion: number | null;
  readonly spans: readonly Span[];
  readonly nearestSpan: Span | null;
  /** Who had died by the end of each period, oldest first. */
  readonly soFar: readonly CountSoFar[];
  /** The longest run of years at whose end it was more than one for two; null: none. */
  readonly runAbove: YearRun | null;
  readonly toll: Toll;
  readonly claims: Readonly<Record<ClaimId, boolean>>;
  /** ISO day of the newest correction. */
  readonly updated: string;
}

/** Derives every figure from a dataset and the tables beside it. */
export function figuresOf(dataset: Dataset, tables: Tables): Figures {
  const others = othersOf(dataset);
  const spans = spansOf(tables.periods);
  const soFar = countsSoFar(tables.periods);
  const counts = countAll(dataset);
  const figures = {
    dataset,
    tables,
    americans: americansOf(dataset),
    others: sum(others, (row) => row.deaths),
    otherCountries: others.filter((row) => row.deaths > 0).length,
    counts,
    roundingCounts: countsThatRound(waysToCount({ dataset, counts, tables }, HEADLINE_RULE)),
    roster: rosterOf(dataset),
    rates: perMillion(dataset),
    alliesPerMillion: alliesPerMillion(dataset),
    spans,
    nearestSpan: nearestToOne(spans),
    soFar,
    runAbove: longestRunAbove(soFar),
    toll: tollOf(tables.toll, dataset),
    updated: max(tables.corrections, ({ date }) => date) ?? '',
  };
  return { ...figures, claims: claimsOf(figures) };
}
