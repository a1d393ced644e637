// The words in the picture of the pairs: above the rows below them, and at the brackets beside them.
import { sum } from 'd3';
import { formatWhole } from '../../wording/numbers';
import { partsOf, say } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import type { PlacedLabel } from '../dots/dotPicture';
import { hedOf } from '../parts/hedOf';
import type { PairsModel } from './pairsModel';

/** Some words after what stands out of them. */
type Words = Pick<PlacedLabel, 'lead' | 'text'>;

/** What stands above each block of rows. */
export function belowLabels(model: PairsModel): { readonly below: Words; readonly beyond: Words } {
  const { below, beyond, when, count, countries } = model;
  const dead = below.length;
  const left = sum(count.leftOut, ({ from }) => from.length);
  return {
    below:
      when === 'before'
        ? { text: say(pairs.labels.others, { dead, countries }) }
        : leadAndText(partsOf(pairs.labels.leftOut, { dead, rule: count.rule, countries: left })),
    beyond: { text: say(pairs.labels.more, { dead: beyond.length }) },
  };
}

/** What stands at each bracket. `withAlly`: pairs with an ally beside them. */
export function bracketWords({ pairs: all }: PairsModel, withAlly: number) {
  const without = all.length - withAlly;
  return {
    pairs: {
      number: formatWhole(all.length),
      text: say(pairs.brackets.pairs, { pairs: all.length }),
    },
    with: { number: formatWhole(withAlly), text: say(pairs.brackets.with) },
    without: { number: formatWhole(without), text: say(pairs.brackets.without) },
  };
}

/** A message whose first words are markup. */
function leadAndText(parts: Parameters<typeof hedOf>[0]): Words {
  const { number, tail } = hedOf(parts);
  return { lead: number, text: tail };
}
