// What the counting rules are called.
import type { LeftOut } from '../figures/count';
import type { CountingRule } from '../figures/countingRule';
import type { LeftOutReason } from '../figures/countCountry';
import { formatWhole, listOf } from './numbers';

/** A rule's names: short on the switch, long in charts and tables, and in the middle of a sentence. */
interface RuleNames {
  readonly short: string;
  readonly long: string;
  /** After 'Counting …': who the allies are. */
  readonly whom: string;
}

/** Names of every rule. */
export const RULE_NAMES: Readonly<Record<CountingRule, RuleNames>> = {
  'nato-then': {
    short: 'NATO then',
    long: 'NATO members at the time',
    whom: 'countries that were in NATO when their soldiers died',
  },
  'nato-today': {
    short: 'NATO today',
    long: 'NATO members today',
    whom: 'countries that are in NATO today',
  },
  'all-partners': {
    short: 'All partners',
    long: 'Every partner country',
    whom: 'every partner country, in NATO or not',
  },
  'european-nato': {
    short: 'Europe only',
    long: 'European NATO members today',
    whom: 'European members of NATO alone',
  },
};

/** Why some partners' dead are not counted: '87 from countries outside NATO'. */
function describeLeftOut({ reason, deaths }: LeftOut): string {
  return `${formatWhole(deaths)} ${describeReason({ reason, deaths })}`;
}

/** The reason alone: 'from countries outside NATO'. */
export function describeReason({ reason, deaths }: LeftOut): string {
  return REASONS[reason](deaths);
}

/** All reasons in one line: '97 are not counted: 87 from countries outside NATO, …'; '' where all count. */
export function describeNotCounted(notCounted: number, leftOut: readonly LeftOut[]): string {
  if (notCounted === 0) return '';
  return `${formatWhole(notCounted)} ${notCounted === 1 ? 'is' : 'are'} not counted: ${listOf(leftOut.map(describeLeftOut))}`;
}

const REASONS: Readonly<Record<LeftOutReason, (deaths: number) => string>> = {
  'outside-nato': (deaths) =>
    deaths === 1 ? 'from a country outside NATO' : 'from countries outside NATO',
  'before-joining': (deaths) =>
    deaths === 1 ? 'before the country joined' : 'before their country joined',
  'unknown-date': () => 'on an unknown date',
  'outside-europe': (deaths) =>
    deaths === 1 ? 'from a NATO country outside Europe' : 'from NATO countries outside Europe',
};
