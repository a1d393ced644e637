// The numbers of those whom the sentence leaves out, as exactly as each is known.
import type { TollGroup } from '../dataset/dataset';
import { say } from './say';
import { toll } from './words.gen';

/** The number: '66,000 to 69,000', 'at least 47,245', '3,846'. */
export function tollNumber({
  deaths,
  atMost,
  kind,
}: Pick<TollGroup, 'deaths' | 'atMost' | 'kind'>): string {
  return say(toll.number, { least: deaths, most: atMost ?? 0, kind });
}

/** The group behind its number, with how the number is known: 'Afghan civilians, at least'. */
export function groupAndKind({ group, atMost, kind }: TollGroup): string {
  return say(toll.label, { group, most: atMost ?? 0, kind });
}
