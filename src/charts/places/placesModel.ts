// The picture of the claim: two Americans, and a place for one ally. Who sits where; no pixels.
import type { Count } from '../../figures/count';
import { americanPeople, splitPartners, type RosterEntry } from '../../figures/roster';

/** Two Americans (the last place may have one) and the ally beside them. */
export interface Place {
  readonly americans: readonly number[];
  /** The ally's number in the roster; null: the place is empty. */
  readonly ally: number | null;
}

/** Everyone of the roster, in a place or apart. */
export interface PlacesModel {
  /** Taken places first, empty ones last. */
  readonly places: readonly Place[];
  /** Allies for whom no place is left. */
  readonly beyond: readonly number[];
  /** Partners who do not count under the rule. */
  readonly notCounted: readonly number[];
}

/** Seats everyone under the count's rule. */
export function placesModel(roster: readonly RosterEntry[], count: Count): PlacesModel {
  const americans = americanPeople(roster);
  const { allies, notCounted } = splitPartners(roster, count.rule);
  return {
    places: Array.from({ length: count.places }, (_, place) => ({
      americans: americans.slice(2 * place, 2 * place + 2),
      ally: allies[place] ?? null,
    })),
    beyond: allies.slice(count.places),
    notCounted,
  };
}
