// Countries by deaths for every million of their people. Who is drawn and as what; no pixels.
import { AMERICANS } from '../../dataset/americans';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { sideOf, type Side } from '../../figures/roster';

/** One country's bar. */
export interface RateRow {
  readonly iso3: string;
  readonly name: string;
  /** The side of those of its dead who count first. */
  readonly group: Side;
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
    roster.map((entry): [string, Side] => [entry.country.iso3, sideOf(entry, 0, rule)]),
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
