// The coalition's dead, and then the groups that the claim leaves out. No pixels.
import type { Figures } from '../../figures/figures';
import { digitsOf, formatWhole } from '../../wording/numbers';
import { groupAndKind } from '../../wording/toll';

/** Whose dots: the two sides of the claim, and those whom it leaves out. */
export type TollTone = 'american' | 'partner' | 'left-out';

/** Dots of one tone in a block. */
export interface TollPart {
  readonly tone: TollTone;
  readonly deaths: number;
}

/** Some of the words above a block, in the colour of the dots that they name. */
export interface TollWords {
  readonly tone: 'american' | 'partner' | 'plain';
  readonly text: string;
}

/** A group with what stands above its dots. */
export interface TollBlock {
  /** Unique in the model. */
  readonly id: string;
  /** '66,000'. */
  readonly number: string;
  /** 'Afghan soldiers and police, estimate'; set one after the other as they are. */
  readonly words: readonly TollWords[];
  /** One after the other, without a gap. */
  readonly parts: readonly TollPart[];
}

/** Blocks from top to bottom. */
export type TollModel = readonly TollBlock[];

/** Id of the block of the toll's group at this place in its table. */
export function tollBlockId(group: number): string {
  return `group-${group}`;
}

/** The coalition first, then the groups in the order of their table. */
export function tollModel({ americans, partners, toll }: Figures): TollModel {
  return [
    {
      id: 'coalition',
      number: formatWhole(americans + partners),
      words: [
        { tone: 'plain', text: 'The coalition: ' },
        { tone: 'american', text: `${digitsOf(americans, 'American', 'Americans')}, ` },
        { tone: 'partner', text: `${formatWhole(partners)} from other countries` },
      ],
      parts: [
        { tone: 'american', deaths: americans },
        { tone: 'partner', deaths: partners },
      ],
    },
    ...toll.groups.map((group, index): TollBlock => ({
      id: tollBlockId(index),
      number: formatWhole(group.deaths),
      words: [{ tone: 'plain', text: groupAndKind(group) }],
      parts: [{ tone: 'left-out', deaths: group.deaths }],
    })),
  ];
}
