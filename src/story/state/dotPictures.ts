// The picture of dots that each view shows. Laid out once for a set of figures, however many ask.
import { CHARTS } from '../../charts/charts';
import type { DotPicture } from '../../charts/dots/dotPicture';
import { pairsLayout, triadLayout } from '../../charts/pairs/pairsLayout';
import { beforeModel, pairsModel } from '../../charts/pairs/pairsModel';
import { everyoneLayout } from '../../charts/whole/everyoneLayout';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import type { View } from '../storyboard';

/** The pictures of one set of figures. */
class DotPictures {
  readonly #figures: Figures;
  readonly #laidOut = new Map<string, DotPicture | null>();

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  /** A view's picture under a rule, the same object each time; null where it has no dots. */
  of(view: View, rule: CountingRule): DotPicture | null {
    const key = `${view} ${rule}`;
    const known = this.#laidOut.get(key);
    if (known !== undefined) return known;
    const picture = this.#layOut(view, rule);
    this.#laidOut.set(key, picture);
    return picture;
  }

  #layOut(view: View, rule: CountingRule): DotPicture | null {
    const { roster, counts } = this.#figures;
    switch (view) {
      case 'triad': {
        const before = this.of('before', rule);
        return before && triadLayout(before);
      }
      case 'before':
        return pairsLayout(beforeModel(roster, counts[rule]), { roomy: true });
      case 'places':
        return pairsLayout(pairsModel(roster, counts[rule]), { roomy: true });
      case 'everyone':
        return everyoneLayout(roster);
      case 'countries':
        return null;
      default:
        return CHARTS[view].dots?.(this.#figures, rule) ?? null;
    }
  }
}

const KNOWN = new WeakMap<Figures, DotPictures>();

/** The pictures of these figures: the same for everyone who asks. */
export function picturesOf(figures: Figures): DotPictures {
  const pictures = KNOWN.get(figures) ?? new DotPictures(figures);
  KNOWN.set(figures, pictures);
  return pictures;
}
