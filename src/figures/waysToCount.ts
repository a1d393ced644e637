// The ratio under every honest way to count: our rules, what others published, what could be argued.
import { descending } from 'd3';
import type { Dataset, PublishedCount, Sensitivity } from '../dataset/dataset';
import { AMERICANS, countCountry } from './countCountry';
import { COUNTING_RULES, type CountingRule } from './countingRule';
import type { Figures } from './figures';

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
}

/** A rule's count, changed as someone could argue. */
export interface ChangedCount extends CountedDead {
  readonly kind: 'sensitivity';
  readonly sensitivity: Sensitivity;
  readonly rule: CountingRule;
}

/** One way to count and its ratio. */
export type WayToCount = RuleCount | PublishedWay | ChangedCount;

/** Every way to count. The sensitivities change the count under the given rule. */
export function waysToCount(
  { dataset, counts, tables }: Pick<Figures, 'dataset' | 'counts' | 'tables'>,
  rule: CountingRule,
): readonly WayToCount[] {
  const rules = COUNTING_RULES.map((id): RuleCount => {
    const { americans, allies } = counts[id];
    return { kind: 'rule', id, rule: id, ...dead(americans, allies) };
  });
  const published = tables.publishedCounts.map((row): PublishedWay => {
    const { id, americans, partners } = row;
    return { kind: 'published', id, published: row, ...dead(americans, partners) };
  });
  const changed = tables.sensitivities
    .filter((sensitivity) => touches(dataset, sensitivity, rule))
    .map((sensitivity): ChangedCount => {
      const americans = counts[rule].americans + sensitivity.americansChange;
      const allies = counts[rule].allies + sensitivity.partnersChange;
      return {
        kind: 'sensitivity',
        id: sensitivity.id,
        sensitivity,
        rule,
        ...dead(americans, allies),
      };
    })
    // A change that takes away more than were counted says nothing about this dataset.
    .filter(({ americans, allies }) => americans >= 0 && allies >= 0);
  return [...rules, ...published, ...changed];
}

/** How far our list is from a published one: ours less theirs. */
export interface ListDifference {
  readonly published: PublishedCount;
  readonly americans: number;
  readonly partners: number;
}

/** How far our list of all partners is from each published one, newest first. */
export function listDifferences({
  americans,
  partners,
  tables,
}: Pick<Figures, 'americans' | 'partners' | 'tables'>): readonly ListDifference[] {
  return [...tables.publishedCounts]
    .sort((a, b) => descending(a.asOf, b.asOf))
    .map((published) => ({
      published,
      americans: americans - published.americans,
      partners: partners - published.partners,
    }));
}

/** A change to a partner's dead matters only under a rule that counts that country. */
function touches(dataset: Dataset, { iso3 }: Sensitivity, rule: CountingRule): boolean {
  if (iso3 === AMERICANS) return true;
  const row = dataset.fatalities.find(({ country }) => country.iso3 === iso3);
  return row !== undefined && countCountry(row, rule).counted > 0;
}

function dead(americans: number, allies: number): Omit<CountedDead, 'id'> {
  return { americans, allies, americansPerAlly: allies === 0 ? null : americans / allies };
}
