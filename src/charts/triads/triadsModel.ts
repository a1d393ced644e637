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
 * place. Of the United States a cell for each pair, with the ally beside it, or nobody.
 */
export function triadsModel(of: CountryFigures, count: Count): readonly TriadCell[] {
  const cells = (length: number, americans: number, seat: Seat) =>
    Array.from({ length }, (): TriadCell => ({ americans, seat }));
  if (of.standing === 'own') {
    const odd = count.americans % 2;
    const all = [...cells(count.withAlly, 2, 'ally'), ...cells(count.withoutAlly, 2, 'ring')];
    return all.map((cell, at) => (at === all.length - 1 && odd ? { ...cell, americans: 1 } : cell));
  }
  return [
    ...cells(of.counted, of.standing === 'alone' ? 0 : 2, 'ally'),
    ...cells(of.leftOut, 0, 'other'),
  ];
}
