// Countries by deaths for every million of their people. Who is drawn and as what; no pixels.
import { AMERICANS } from '../../figures/countCountry';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';

/** On which side a country is under a rule. `other`: none of its dead count. */
export type RateGroup = 'american' | 'ally' | 'other';

/** One country's bar. */
export interface RateRow {
  readonly iso3: string;
  readonly name: string;
  readonly group: RateGroup;
  readonly perMillion: number;
  readonly deaths: number;
  /** True for the country that the reader chose. */
  readonly chosen: boolean;
  /** True for Denmark and the United States where they are level. */
  readonly level: boolean;
}

/** Highest rate first. */
export type RatesModel = readonly RateRow[];

/** The two countries of which the story says that they are level, where they are. */
export const LEVEL_PAIR: readonly string[] = [AMERICANS, 'DNK'];

/** Every country that lost someone, as the rule counts it. `country`: the reader's choice, or null. */
export function ratesModel(
  { rates, roster, claims }: Figures,
  rule: CountingRule,
  country: string | null,
): RatesModel {
  const groups = new Map(
    roster.map((entry): [string, RateGroup] => [
      entry.country.iso3,
      entry.american ? 'american' : entry.counted[rule] > 0 ? 'ally' : 'other',
    ]),
  );
  return rates.map(({ country: { iso3, name }, perMillion, deaths }) => ({
    iso3,
    name,
    group: groups.get(iso3) ?? 'other',
    perMillion,
    deaths,
    chosen: iso3 === country,
    level: claims['denmark-level'] && LEVEL_PAIR.includes(iso3),
  }));
}
