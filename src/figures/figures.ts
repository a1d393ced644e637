// Every number that the story states, derived from the dataset and the tables. No words.
import { sum } from 'd3';
import type { Dataset, Tables } from '../dataset/dataset';
import { claimsOf, type ClaimId } from './claims';
import { americansOf, countAll, partnersOf, type Count } from './count';
import type { CountingRule } from './countingRule';
import { alliesPerMillion, perMillion, type Rate } from './perMillion';
import { rosterOf, type RosterEntry } from './roster';
import { countsSoFar, longestRunAbove, type CountSoFar, type YearRun } from './soFar';
import { nearestToOne, spansOf, type Span } from './spans';
import { tollOf, type Toll } from './toll';

/** The numbers of the story. */
export interface Figures {
  readonly dataset: Dataset;
  readonly tables: Tables;
  readonly americans: number;
  readonly partners: number;
  /** Partner countries that lost someone. */
  readonly partnerCountries: number;
  readonly counts: Readonly<Record<CountingRule, Count>>;
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
  const partners = partnersOf(dataset);
  const spans = spansOf(tables.periods);
  const soFar = countsSoFar(tables.periods);
  const figures = {
    dataset,
    tables,
    americans: americansOf(dataset),
    partners: sum(partners, (row) => row.deaths),
    partnerCountries: partners.filter((row) => row.deaths > 0).length,
    counts: countAll(dataset),
    roster: rosterOf(dataset),
    rates: perMillion(dataset),
    alliesPerMillion: alliesPerMillion(dataset),
    spans,
    nearestSpan: nearestToOne(spans),
    soFar,
    runAbove: longestRunAbove(soFar),
    toll: tollOf(tables.toll, dataset),
    updated:
      tables.corrections
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
  };
  return { ...figures, claims: claimsOf(figures) };
}
