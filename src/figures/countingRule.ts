// The ways to say who counts as an ally. Knows no words for them: those are in wording/.

/** Who counts as an ally of the United States. */
export type CountingRule = 'nato-then' | 'nato-today' | 'all-partners' | 'european-nato';

/** Every rule, in the order in which a reader meets them. */
export const COUNTING_RULES: readonly CountingRule[] = [
  'nato-then',
  'nato-today',
  'all-partners',
  'european-nato',
];

/** The words of the claim: a country that was a NATO member when the person died. */
export const HEADLINE_RULE: CountingRule = 'nato-then';

/** Something for every rule, by its name. */
export function byRule<T>(of: (rule: CountingRule) => T): Readonly<Record<CountingRule, T>> {
  const entries = COUNTING_RULES.map((rule) => [rule, of(rule)]);
  return Object.fromEntries(entries) as Record<CountingRule, T>;
}

/** True if a value from outside (an address, a message) names a rule. */
export function isRule(value: unknown): value is CountingRule {
  return COUNTING_RULES.some((rule) => rule === value);
}
