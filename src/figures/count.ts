// The ratio under a rule: American deaths for each allied death, and the pairs of the claim's picture.
import { sum } from 'd3';
import type { Dataset, Fatalities } from '../dataset/dataset';
import { byRule, type CountingRule } from './countingRule';
import { countCountry, isAmerican, type CountryCount, type LeftOutReason } from './countCountry';

/** How many dead are left out for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly deaths: number;
}

/**
 * The claim's picture in numbers. One ally stands beside two Americans:
 * pairs = ceil(americans / 2); with an odd number the last pair has one American.
 */
export interface Count {
  readonly rule: CountingRule;
  readonly americans: number;
  readonly allies: number;
  /** Dead of other countries who do not count under the rule. */
  readonly notCounted: number;
  /** Why, most deaths first; adds up to notCounted. */
  readonly leftOut: readonly LeftOut[];
  readonly pairs: number;
  /** Pairs with an ally beside them, and without. */
  readonly withAlly: number;
  readonly withoutAlly: number;
  /** Allies for whom no pair is left: only where there are more allies than pairs. */
  readonly beyond: number;
  /** Null when no ally died. */
  readonly americansPerAlly: number | null;
  /** Allies' share of Americans and allies together, 0 to 1. */
  readonly share: number;
}

/** The rows of every country but the United States. */
export function othersOf(dataset: Dataset): readonly Fatalities[] {
  return dataset.fatalities.filter((row) => !isAmerican(row));
}

/** American deaths in the dataset. */
export function americansOf(dataset: Dataset): number {
  return sum(dataset.fatalities.filter(isAmerican), (row) => row.deaths);
}

/** Counts the dead under one rule. */
export function count(dataset: Dataset, rule: CountingRule): Count {
  const americans = americansOf(dataset);
  const counts = othersOf(dataset).map((row) => countCountry(row, rule));
  const allies = sum(counts, (country) => country.counted);
  const pairs = Math.ceil(americans / 2);
  const withAlly = Math.min(allies, pairs);
  return {
    rule,
    americans,
    allies,
    notCounted: sum(counts, (country) => country.leftOut),
    leftOut: leftOutByReason(counts),
    pairs,
    withAlly,
    withoutAlly: pairs - withAlly,
    beyond: allies - withAlly,
    americansPerAlly: allies === 0 ? null : americans / allies,
    share: allies / (americans + allies),
  };
}

/** Counts under every rule. */
export function countAll(dataset: Dataset): Readonly<Record<CountingRule, Count>> {
  return byRule((rule) => count(dataset, rule));
}

function leftOutByReason(counts: readonly CountryCount[]): LeftOut[] {
  const deathsByReason = new Map<LeftOutReason, number>();
  for (const { leftOut, reason } of counts) {
    if (reason !== null) deathsByReason.set(reason, (deathsByReason.get(reason) ?? 0) + leftOut);
  }
  return [...deathsByReason]
    .map(([reason, deaths]) => ({ reason, deaths }))
    .sort((a, b) => b.deaths - a.deaths);
}
