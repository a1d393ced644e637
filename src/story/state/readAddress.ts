// What an address asks for: '?rule=nato-today&country=DNK'. It is never trusted. The step, its hash, is
// the browser's to find.
import type { Country } from '../../dataset/dataset';
import { HEADLINE_RULE, isRule, type CountingRule } from '../../figures/countingRule';
import type { StepId } from '../storyboard';

/** What a reader chose. */
export interface Choice {
  readonly rule: CountingRule;
  /** Code of a country on file; null: none. */
  readonly country: string | null;
}

/** What a reader chose, and at which step they are. */
export interface Place extends Choice {
  /** Null: not known. */
  readonly step: StepId | null;
}

/** Reads a query. Whatever is no rule or country of ours counts as not said; codes in any case. */
export function readAddress(search: string, countries: readonly Country[]): Choice {
  const query = new URLSearchParams(search);
  const rule = query.get('rule');
  const code = query.get('country')?.toUpperCase();
  return {
    rule: isRule(rule) ? rule : HEADLINE_RULE,
    country: countries.find(({ iso3 }) => iso3 === code)?.iso3 ?? null,
  };
}
