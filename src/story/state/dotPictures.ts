// The picture of dots that each view shows. Laid out once for a set of figures, however many ask.
import { CHARTS } from '../../charts/charts';
import type { DotPicture } from '../../charts/dots/dotPicture';
import { closeUpLayout } from '../../charts/places/closeUpLayout';
import { placesModel } from '../../charts/places/placesModel';
import { HEADLINE_RULE, type CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import type { View } from '../storyboard';

/** The pictures of one set of figures. */
export class DotPictures {
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
    if (view !== 'close-up') return CHARTS[view].dots?.(this.#figures, rule) ?? null;
    const { roster, counts } = this.#figures;
    const whole = this.of('places', HEADLINE_RULE);
    return whole && closeUpLayout(whole, placesModel(roster, counts[HEADLINE_RULE]));
  }
}
