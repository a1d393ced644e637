// Rows that an editor has hidden or filtered out.
import { attributeOf, attributesOfAll, isOn } from './markup';
import type { Sheet } from './sheet';

/** Places of the hidden rows that have text, counted from 0. `xml`: the sheet's part, with a number in each row. */
export function hiddenRows(rows: Sheet['rows'], xml: string): readonly number[] {
  return attributesOfAll(xml, 'row')
    .filter((attributes) => isOn(attributes, 'hidden', false))
    .map((attributes) => Number(attributeOf(attributes, 'r')) - 1)
    .filter((place) => rows[place]?.some((cell) => cell !== ''));
}
