// Every way to count as a row with its ratio, in groups. Which rows, in which order; no pixels.
import { ascending } from 'd3';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { waysToCount, type WayToCount } from '../../figures/waysToCount';
import { RULE_NAMES } from '../../wording/rules';

/** One way to count. */
export interface CountingRow {
  /** Unique in the picture. */
  readonly id: string;
  readonly label: string;
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

/** What stands by the reader's own rule. */
export const CHOSEN_NOTE = 'the chosen rule';

const HEADINGS: Readonly<Record<WayToCount['kind'], string>> = {
  rule: 'By our rules',
  published: 'As others counted',
  sensitivity: 'The chosen rule, changed',
};

/** Gathers every way to count, with the given rule as the reader's own. */
export function countingModel(figures: Figures, rule: CountingRule): CountingModel {
  const ways = waysToCount(figures, rule);
  const kinds = ['rule', 'published', 'sensitivity'] as const;
  return kinds
    .map((kind) => ({
      id: kind,
      heading: HEADINGS[kind],
      rows: ways
        .filter((way) => way.kind === kind)
        .map((way) => ({
          id: `${kind}-${way.id}`,
          label: labelOf(way),
          chosen: way.kind === 'rule' && way.rule === rule,
          americansPerAlly: way.americansPerAlly,
        }))
        .sort((a, b) => ascending(a.americansPerAlly ?? Infinity, b.americansPerAlly ?? Infinity)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function labelOf(way: WayToCount): string {
  switch (way.kind) {
    case 'rule':
      return RULE_NAMES[way.rule].long;
    case 'published':
      return way.published.counter;
    case 'sensitivity':
      return way.sensitivity.label;
  }
}
