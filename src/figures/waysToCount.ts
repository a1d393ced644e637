// The ratio under every honest way to count: our rules, what others published, what could be argued.
import { descending } from 'd3';
import type { Dataset, PublishedCount, Sensitivity, Tables } from '../dataset/dataset';
import { count, type Count } from './count';
import { COUNTING_RULES, type CountingRule } from './countingRule';

/** What every way to count comes to. */
interface CountedDead {
  /** Unique among the ways of a kind. */
  readonly id: string;
  readonly americans: number;
  readonly allies: number;
  /** Null when no ally died. */
  readonly americansPerAlly: number | null;
}

/** One of our rules. */
export interface RuleCount extends CountedDead {
  readonly kind: 'rule';
  readonly rule: CountingRule;
}

/** A total that someone else published. */
export interface PublishedWay extends CountedDead {
  readonly kind: 'published';
  readonly published: PublishedCount;
  /** True where it gives no American figure, so that ours stands in for it. */
  readonly borrowsAmericans: boolean;
}

/** A rule's count, changed as someone could argue. */
export interface ChangedCount extends CountedDead {
  readonly kind: 'sensitivity';
  readonly sensitivity: Sensitivity;
  readonly rule: CountingRule;
}

/** One way to count and its ratio. */
export type WayToCount = RuleCount | PublishedWay | ChangedCount;

/** What the ways to count are made of. */
interface Counted {
  readonly dataset: Dataset;
  readonly counts: Readonly<Record<CountingRule, Count>>;
  readonly tables: Tables;
}

/** Every way to count. The sensitivities change the count under the given rule. */
export function waysToCount(
  { dataset, counts, tables }: Counted,
  rule: CountingRule,
): readonly WayToCount[] {
  const rules = COUNTING_RULES.map((id): RuleCount => {
    const { americans, allies } = counts[id];
    return { kind: 'rule', id, rule: id, ...dead(americans, allies) };
  });
  const published = tables.publishedCounts.map((row): PublishedWay => {
    const americans = row.americans ?? counts[rule].americans;
    return {
      kind: 'published',
      id: row.id,
      published: row,
      borrowsAmericans: row.americans === null,
      ...dead(americans, row.others),
    };
  });
  const changed = tables.sensitivities.flatMap((sensitivity): ChangedCount | [] => {
    const changedDead = changedBy(dataset, sensitivity);
    if (changedDead === null) return [];
    const { americans, allies } = count(changedDead, rule);
    // Under a rule that leaves the country out, nothing changes.
    if (americans === counts[rule].americans && allies === counts[rule].allies) return [];
    const { id } = sensitivity;
    return { kind: 'sensitivity', id, sensitivity, rule, ...dead(americans, allies) };
  });
  return [...rules, ...published, ...changed];
}

/** True for a count of all countries of the coalition, in NATO or not. */
export function isOfAll(way: WayToCount): boolean {
  return way.kind === 'published'
    ? way.published.covers === 'all-others'
    : way.rule === 'all-partners';
}

/** The published lists of every other country, newest first. */
export function listsOfAll({ publishedCounts }: Tables): readonly PublishedCount[] {
  return publishedCounts
    .filter(({ covers }) => covers === 'all-others')
    .sort((a, b) => descending(a.asOf, b.asOf));
}

/**
 * The dataset with the other number; null: it has not the number that the row changes, or the other
 * number is below the deaths before the country joined, so that nothing could be made of it.
 */
function changedBy(
  { fatalities }: Dataset,
  { iso3, countsFrom, countsTo }: Sensitivity,
): Dataset | null {
  const applies = fatalities.some(
    ({ country, deaths }) =>
      country.iso3 === iso3 &&
      deaths === countsFrom &&
      countsTo >= (country.deathsBeforeJoining ?? 0),
  );
  if (!applies) return null;
  return {
    fatalities: fatalities.map((row) =>
      row.country.iso3 === iso3 ? { ...row, deaths: countsTo } : row,
    ),
  };
}

function dead(americans: number, allies: number): Omit<CountedDead, 'id'> {
  return { americans, allies, americansPerAlly: allies === 0 ? null : americans / allies };
}
