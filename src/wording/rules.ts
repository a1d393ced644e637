// What the counting rules are called.
import type { LeftOut } from '../figures/count';
import type { CountingRule } from '../figures/countingRule';
import type { LeftOutReason } from '../figures/countCountry';
import { saidLater, say } from './say';
import { rules } from './words.gen';

/** A rule's names: short on the switch, long in charts and tables, and whom it counts. */
interface RuleNames {
  readonly short: string;
  readonly long: string;
  /** Who the allies are. */
  readonly whom: string;
}

/** Names of every rule. */
export const RULE_NAMES: Readonly<Record<CountingRule, RuleNames>> = {
  'nato-then': saidLater(() => rules.natoThen),
  'nato-today': saidLater(() => rules.natoToday),
  'all-partners': saidLater(() => rules.allPartners),
  'european-nato': saidLater(() => rules.europeanNato),
};

/** The name that each reason's messages have. */
export const REASONS = {
  'outside-nato': 'outsideNato',
  'before-joining': 'beforeJoining',
  'unknown-date': 'unknownDate',
  'outside-europe': 'outsideEurope',
} as const satisfies Record<LeftOutReason, keyof typeof rules.reason>;

/** Why some are left out, as a list for a message: '87 from countries outside NATO'. */
export function leftOutReasons(leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.map(({ reason, deaths, from }) =>
    say(rules.reason[REASONS[reason]], { dead: deaths, from }),
  );
}
