// The picture of dots that each view shows. Laid out once for a set of figures, however many ask.
import { CHARTS } from '../../charts/charts';
import type { DotPicture } from '../../charts/dots/dotPicture';
import { pairsLayout, triadLayout } from '../../charts/pairs/pairsLayout';
import { beforeModel, pairsModel } from '../../charts/pairs/pairsModel';
import { everyoneLayout } from '../../charts/whole/everyoneLayout';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import type { View } from '../storyboard';

const KNOWN = new WeakMap<Figures, Map<string, DotPicture | null>>();

/** A view's picture under a rule, the same object for everyone who asks; null where it has no dots. */
export function pictureOf(figures: Figures, view: View, rule: CountingRule): DotPicture | null {
  const pictures = KNOWN.get(figures) ?? new Map<string, DotPicture | null>();
  KNOWN.set(figures, pictures);
  const key = `${view} ${rule}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = layOut(figures, view, rule);
  pictures.set(key, picture);
  return picture;
}

function layOut(figures: Figures, view: View, rule: CountingRule): DotPicture | null {
  const { roster, counts } = figures;
  switch (view) {
    case 'triad': {
      const before = pictureOf(figures, 'before', rule);
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
      return CHARTS[view].dots?.(figures, rule) ?? null;
  }
}
