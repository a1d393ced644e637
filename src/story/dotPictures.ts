// Which picture of dots a view shows, for the figures and the rule.
import type { DotPicture } from '../charts/dots/dotPicture';
import { closeUpLayout } from '../charts/places/closeUpLayout';
import { placesLayout } from '../charts/places/placesLayout';
import { placesModel } from '../charts/places/placesModel';
import { wholeLayout } from '../charts/whole/wholeLayout';
import { shareModel, sidesModel } from '../charts/whole/wholeModel';
import { HEADLINE_RULE, type CountingRule } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import type { View } from './steps';

/** Lays out a view's dots. */
export function dotPictureOf(view: View, figures: Figures, rule: CountingRule): DotPicture {
  const { roster, counts } = figures;
  switch (view) {
    case 'sides':
      return wholeLayout(sidesModel(roster));
    case 'close-up': {
      const model = placesModel(roster, counts[HEADLINE_RULE]);
      return closeUpLayout(placesLayout(model), model);
    }
    case 'places':
      return placesLayout(placesModel(roster, counts[rule]));
    case 'share':
      return wholeLayout(shareModel(roster, counts[rule]));
  }
}
