// Every way to count as a row with its ratio, in groups. Which rows, in which order; no pixels.
import { ascending } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { isOfAll, waysToCount, type WayToCount } from '../../figures/waysToCount';
import { RULE_NAMES } from '../../wording/rules';
import { nameWay, WAY_KINDS } from '../../wording/ways';

/** One way to count. */
export interface CountingRow {
  /** Unique in the picture. */
  readonly id: string;
  readonly label: string;
  /** Its name in the drawing. */
  readonly short: string;
  /** Whose dead it counts besides the Americans: those of NATO's members, or of all countries. */
  readonly base: 'nato' | 'all';
  /** True for the reader's own rule. */
  readonly chosen: boolean;
  /** Null when no ally died. */
  readonly americansPerAlly: number | null;
}

/** Ways to count that belong together, lowest ratio first, those without one last. */
export interface CountingGroup {
  readonly id: WayToCount['kind'];
  readonly heading: string;
  readonly rows: readonly CountingRow[];
}

/** Groups from top to bottom; none is empty. */
export type CountingModel = readonly CountingGroup[];

/** The ratio that the claim states. */
export const CLAIMED_RATIO = 2;

/** Gathers every way to count, with the given rule as the reader's own. */
export function countingModel(figures: Figures, rule: CountingRule): CountingModel {
  const ways = waysToCount(figures, rule);
  const kinds = ['rule', 'published', 'sensitivity'] as const;
  return kinds
    .map((kind) => ({
      id: kind,
      heading: WAY_KINDS[kind],
      rows: ways
        .filter((way) => way.kind === kind)
        .map((way) => ({
          id: `${kind}-${way.id}`,
          label: nameWay(way),
          short: way.kind === 'rule' ? RULE_NAMES[way.rule].short : nameWay(way),
          base: isOfAll(way) ? ('all' as const) : ('nato' as const),
          chosen: way.kind === 'rule' && way.rule === rule,
          americansPerAlly: way.americansPerAlly,
        }))
        .sort((a, b) => ascending(a.americansPerAlly ?? Infinity, b.americansPerAlly ?? Infinity)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
