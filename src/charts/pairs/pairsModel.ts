// The picture of the claim: two Americans, and beside them one ally or nobody. Who stands where; no pixels.
import type { Count } from '../../figures/count';
import { americanPeople, splitOthers, type RosterEntry } from '../../figures/roster';

/** Two Americans (the last pair may have one) and the ally beside them. */
export interface Pair {
  readonly americans: readonly number[];
  /** The ally's number in the roster; null: nobody. */
  readonly ally: number | null;
}

/** Everyone of the roster, in a pair, beside one or below. */
export interface PairsModel {
  /** Pairs with an ally first, those without last. */
  readonly pairs: readonly Pair[];
  /** Those below who do not count under the rule, or of whom that is not asked yet: from the first row on. */
  readonly below: readonly number[];
  /** Allies for whom no pair is left: below them. */
  readonly beyond: readonly number[];
  /** `before`: nobody has been counted, all others are below. */
  readonly when: 'before' | 'counted';
  readonly count: Count;
  /** How many countries all but the Americans are from. */
  readonly countries: number;
}

/** Everyone under the count's rule. */
export function pairsModel(roster: readonly RosterEntry[], count: Count): PairsModel {
  const { allies, notCounted } = splitOthers(roster, count.rule);
  return {
    pairs: pairsOf(roster, count).map((americans, pair) => ({
      americans,
      ally: allies[pair] ?? null,
    })),
    // Those whom fewest rules count come first: a change of rule moves only those whom it concerns.
    below: [...notCounted].reverse(),
    beyond: allies.slice(count.pairs),
    when: 'counted',
    count,
    countries: otherCountries(roster),
  };
}

/**
 * The moment before: nobody beside any pair. Whoever the rule will leave out is where they will stay, and of
 * the others the first to rise stands last, so that the rows go from their end.
 */
export function beforeModel(roster: readonly RosterEntry[], count: Count): PairsModel {
  const { allies, notCounted } = splitOthers(roster, count.rule);
  return {
    pairs: pairsOf(roster, count).map((americans) => ({ americans, ally: null })),
    below: [...[...notCounted].reverse(), ...[...allies].reverse()],
    beyond: [],
    when: 'before',
    count,
    countries: otherCountries(roster),
  };
}

function pairsOf(roster: readonly RosterEntry[], count: Count): number[][] {
  const americans = americanPeople(roster);
  return Array.from({ length: count.pairs }, (_, pair) => americans.slice(2 * pair, 2 * pair + 2));
}

function otherCountries(roster: readonly RosterEntry[]): number {
  return roster.filter(({ american }) => !american).length;
}
