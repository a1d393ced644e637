// The places beside the Americans, in words: taken, empty, beyond.
import type { Count } from '../figures/count';
import { digitsOf, formatWhole } from './numbers';
import { oneInSome } from './share';

/** How much is empty: 'about one in seven places is empty', 'no place is empty'. */
export function emptyPlaces({ empty, places }: Pick<Count, 'empty' | 'places'>): string {
  if (empty === 0) return 'no place is empty';
  if (empty === places) return 'every place is empty';
  const fraction = oneInSome(empty / places);
  return `${fraction} places ${/^(about|exactly) one in/.test(fraction) ? 'is' : 'are'} empty`;
}

/** The line under the headline: '1,064 of 1,231 places taken, 167 empty'. */
export function takenAndEmpty(count: Count): string {
  const taken = `${formatWhole(count.taken)} of ${digitsOf(count.places, 'place', 'places')} taken`;
  if (count.beyond > 0) {
    const all = `${count.places === 1 ? 'The' : 'All'} ${digitsOf(count.places, 'place', 'places')}`;
    return `${all} taken, ${digitsOf(count.beyond, 'ally', 'allies')} more than places`;
  }
  return count.empty === 0 ? `${taken}, none empty` : `${taken}, ${formatWhole(count.empty)} empty`;
}
