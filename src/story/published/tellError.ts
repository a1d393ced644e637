// Where readers tell of an error, and what their message says of itself. Pure.
import type { ChartChoice } from '../../charts/parts/chartText';
import { RULE_NAMES } from '../../wording/rules';
import { say } from '../../wording/say';
import { method } from '../../wording/lastWords.gen';
import { dataVersion } from './citations';

/**
 * Address of the link. `contact`: of `site` in data/datapackage.json, an address for mail, whose subject then
 * names the data and the count (RFC 6068), or a web address, which stays as it is.
 */
export function errorAddress(
  contact: string,
  { figures, rule }: Pick<ChartChoice, 'figures' | 'rule'>,
): string {
  if (!contact.includes('@') || contact.includes('://')) return contact;
  const subject = say(method.errorSubject, {
    version: dataVersion(figures),
    rule: RULE_NAMES[rule].long,
  });
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
}
