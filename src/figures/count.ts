// The ratio under a rule: American deaths for each allied death, and the pairs of the claim's picture.
import { sum } from 'd3';
import type { Country, Dataset, Fatalities } from '../dataset/dataset';
import { byRule, type CountingRule } from './countingRule';
import { countCountry, isAmerican, type LeftOutReason } from './countCountry';

/** Id of the list that the table is adapted from. */
const LIST = 'wikipedia-list';

/** How many dead are left out for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly deaths: number;
  /** The countries that they are from. */
  readonly from: readonly Country[];
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
  const others = othersOf(dataset);
  const counts = others.map((row) => countCountry(row, rule));
  const allies = sum(counts, (country) => country.counted);
  const pairs = Math.ceil(americans / 2);
  const withAlly = Math.min(allies, pairs);
  return {
    rule,
    americans,
    allies,
    notCounted: sum(counts, (country) => country.leftOut),
    leftOut: leftOutByReason(others, rule),
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

/** Rows of the table, and how many of them name another source than the list. */
export function checkedRows({ fatalities }: Dataset): {
  readonly all: number;
  readonly checked: number;
} {
  return {
    all: fatalities.length,
    checked: fatalities.filter(({ sources }) => sources.some((id) => id !== LIST)).length,
  };
}

function leftOutByReason(rows: readonly Fatalities[], rule: CountingRule): LeftOut[] {
  const byReason = new Map<LeftOutReason, LeftOut>();
  for (const row of rows) {
    const { leftOut, reason } = countCountry(row, rule);
    if (reason === null) continue;
    const { deaths, from } = byReason.get(reason) ?? { deaths: 0, from: [] };
    byReason.set(reason, { reason, deaths: deaths + leftOut, from: [...from, row.country] });
  }
  return [...byReason.values()].sort((a, b) => b.deaths - a.deaths);
}
