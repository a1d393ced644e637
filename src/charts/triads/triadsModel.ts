// A country's dead beside the pairs of Americans: who stands in each cell. No pixels.
import type { Count } from '../../figures/count';
import type { CountryFigures } from '../../figures/countryFigures';

/** Who stands below: an ally of the country, one of its people who does not count, or nobody (a ring). */
export type Seat = 'ally' | 'other' | 'ring';

/** A cell: so many Americans above (0 to 2), and who stands below. */
export interface TriadCell {
  readonly americans: number;
  readonly seat: Seat;
}

/**
 * A cell for each of the country's dead: those who count beside two Americans, the others alone in the same
 * place. Of the United States a cell for each pair, with the ally beside it, or nobody. The last of an odd
 * number of Americans stands alone, so that never more are drawn than died.
 */
export function triadsModel(of: CountryFigures, count: Count): readonly TriadCell[] {
  const cells = (length: number, seat: Seat) => Array.from({ length }, () => seat);
  const [seats, americans] =
    of.standing === 'own'
      ? [[...cells(count.withAlly, 'ally'), ...cells(count.withoutAlly, 'ring')], count.americans]
      : [
          [...cells(of.counted, 'ally'), ...cells(of.leftOut, 'other')],
          // With fewer pairs than allies nobody can say beside whom these stand.
          count.beyond > 0 ? 0 : Math.min(2 * of.counted, count.americans),
        ];
  return seats.map((seat, at) => ({
    americans: Math.max(0, Math.min(2, americans - 2 * at)),
    seat,
  }));
}
