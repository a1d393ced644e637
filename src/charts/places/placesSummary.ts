// The picture of the claim in words: read by a screen reader in place of the drawing.
import type { Count } from '../../figures/count';
import { digitsOf, formatWhole } from '../../wording/numbers';
import { oneForEvery } from '../../wording/ratio';
import { describeNotCounted } from '../../wording/rules';

/** What the picture shows, in two or three sentences. */
export function placesSummary(count: Count): string {
  const sentences = [
    `${digitsOf(count.americans, 'American', 'Americans')}, two by two, with a place for one ally beside each pair: ${digitsOf(count.places, 'place', 'places')}.`,
    count.allies === 0
      ? 'No place is taken: no ally died.'
      : `${takenPlaces(count)}: ${oneForEvery(count)}.`,
  ];
  if (count.beyond > 0) {
    sentences.push(`${digitsOf(count.beyond, 'ally has', 'allies have')} no place beside them.`);
  }
  if (count.notCounted > 0) {
    sentences.push(`${describeNotCounted(count.notCounted, count.leftOut)}.`);
  }
  return sentences.join(' ');
}

/** '1,064 are taken and 167 empty', 'All are taken'. */
function takenPlaces({ taken, empty }: Count): string {
  if (empty === 0) return taken === 1 ? 'It is taken' : 'All are taken';
  return `${formatWhole(taken)} ${taken === 1 ? 'is' : 'are'} taken and ${formatWhole(empty)} empty`;
}
