// The ratio in words: 'one for every 2.3'. Always allies to Americans, as in the claim.
import type { Count } from '../figures/count';
import { formatOneDecimal, formatTwoDecimals, formatWhole, spellNumber } from './numbers';

/** How many decimals a ratio has: one in headlines and prose, two in charts and tables. */
export type Precision = 'prose' | 'chart';

/** The ratio's number alone: '2.3'; '0.03' keeps a first figure that says something; '–': no ally died. */
export function formatRatio(americansPerAlly: number | null, precision: Precision): string {
  if (americansPerAlly === null) return '–';
  return precision === 'chart' || americansPerAlly < 1
    ? formatTwoDecimals(americansPerAlly)
    : formatOneDecimal(americansPerAlly);
}

/** The two numbers of 'one for every 2.3', so that a headline can set the second apart. */
export interface RatioPhrase {
  /** 'one for every ' with its space, or the whole phrase. */
  readonly lead: string;
  /** '2.3', 'two', or '' where there is no ratio. */
  readonly number: string;
}

/**
 * The ratio as a phrase. Where more allies died than Americans it turns round: '40 for every one';
 * where no ally died there is no ratio: 'no ally died'. An exact whole number to ten is a word.
 */
export function ratioPhrase({
  americans,
  allies,
}: Pick<Count, 'americans' | 'allies'>): RatioPhrase {
  if (allies === 0) return { lead: 'no ally died', number: '' };
  if (americans >= allies) {
    return { lead: 'one for every ', number: formatSide(americans / allies) };
  }
  return { lead: `${formatSide(allies / americans)} for every `, number: 'one' };
}

/** The phrase in one piece: 'one for every 2.3'. */
export function oneForEvery(count: Pick<Count, 'americans' | 'allies'>): string {
  const { lead, number } = ratioPhrase(count);
  return `${lead}${number}`;
}

/** The ratio with its nouns: 'one ally for every 2.3 Americans', 'no ally died'. */
export function alliesForAmericans({
  americans,
  allies,
}: Pick<Count, 'americans' | 'allies'>): string {
  if (allies === 0) return 'no ally died';
  if (americans >= allies) {
    const side = formatSide(americans / allies);
    return `one ally for every ${side} American${side === 'one' ? '' : 's'}`;
  }
  return `${formatSide(allies / americans)} allies for every American`;
}

function formatSide(ratio: number): string {
  if (Number.isInteger(ratio)) return ratio <= 10 ? spellNumber(ratio) : formatWhole(ratio);
  return formatOneDecimal(ratio);
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
