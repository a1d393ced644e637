// The numbers of those whom the claim leaves out, as exactly as each is known.
import type { TollGroup } from '../dataset/dataset';
import { formatWhole } from './numbers';

type Known = Pick<TollGroup, 'deaths' | 'atMost' | 'kind'>;

/** The number: '66,000 to 69,000', 'at least 47,245', '3,846'. */
export function tollNumber({ deaths, atMost, kind }: Known): string {
  const least = `${kind === 'at least' ? 'at least ' : ''}${formatWhole(deaths)}`;
  return atMost === null ? least : `${least} to ${formatWhole(atMost)}`;
}

/** The group behind its number, with how the number is known: 'Afghan civilians, at least'. */
export function groupAndKind({ group, atMost, kind }: TollGroup): string {
  const range = atMost === null ? '' : `, ${formatWhole(atMost)} at most`;
  return `${group}${kind === 'count' ? '' : `, ${kind}`}${range}`;
}
