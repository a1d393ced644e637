// The ratio as messages say it: always allies to Americans, as in the claim.
import type { Count } from '../figures/count';
import { formatTwoDecimals, formatUntil } from './numbers';

/** How many decimals a ratio has: one in headlines and prose, two in charts and tables. */
export type Precision = 'prose' | 'chart';

/** Below this, two decimals would say that nobody died. */
export const LEAST_RATIO = 0.005;

/**
 * The ratio's number alone: '2.3'; '0.03' keeps a first figure that says something, and '1.004' one that is not
 * one; 'under 0.01', in charts, where room is short, '<0.01'; '–': no ally died.
 */
export function formatRatio(americansPerAlly: number | null, precision: Precision): string {
  if (americansPerAlly === null) return '–';
  if (americansPerAlly > 0 && americansPerAlly < LEAST_RATIO) {
    return precision === 'chart' ? '<0.01' : 'under 0.01';
  }
  return precision === 'chart'
    ? formatTwoDecimals(americansPerAlly)
    : formatUntil(
        americansPerAlly,
        americansPerAlly < 1 ? 2 : 1,
        (written) => written !== 1 || americansPerAlly === 1,
      );
}

/** Which way round a ratio is told: `few` allies for each American, `many`, or `none` where no ally died. */
export type Turn = 'few' | 'many' | 'none';

/** A ratio for a message: the larger number for one of the smaller; 0 where no ally died. */
export function turned({ americans, allies }: Pick<Count, 'americans' | 'allies'>): {
  readonly turn: Turn;
  readonly ratio: number;
} {
  if (allies === 0) return { turn: 'none', ratio: 0 };
  return americans >= allies
    ? { turn: 'few', ratio: americans / allies }
    : { turn: 'many', ratio: allies / americans };
}
