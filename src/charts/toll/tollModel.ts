// The coalition's dead, and then the groups that the claim leaves out. No pixels.
import type { Figures } from '../../figures/figures';
import { plainText } from '../../wording/fillMessage';
import type { Part } from '../../wording/message';
import { formatWhole } from '../../wording/numbers';
import { partsOf } from '../../wording/say';
import { groupAndKind } from '../../wording/toll';
import { toll } from '../../wording/words.gen';

/** Whose dots: the Americans’, the other countries’, and those whom the claim leaves out. */
export type TollTone = 'american' | 'other' | 'left-out';

/** Dots of one tone in a block. */
export interface TollPart {
  readonly tone: TollTone;
  readonly deaths: number;
}

/** Some of the words above a block, in the colour of the dots that they name. */
export interface TollWords {
  readonly tone: 'american' | 'other' | 'plain';
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
export function tollModel(figures: Figures): TollModel {
  const { americans, others, otherCountries: countries } = figures;
  return [
    {
      id: 'coalition',
      number: formatWhole(americans + others),
      words: partsOf(toll.coalitionLabel, { americans, others, countries }).map(wordsOf),
      parts: [
        { tone: 'american', deaths: americans },
        { tone: 'other', deaths: others },
      ],
    },
    ...figures.toll.groups.map((group, index): TollBlock => ({
      id: tollBlockId(index),
      number: formatWhole(group.deaths),
      words: [{ tone: 'plain', text: groupAndKind(group) }],
      parts: [{ tone: 'left-out', deaths: group.deaths }],
    })),
  ];
}

/** The colours that a message's markup asks for. */
const TONES: Readonly<Record<string, TollWords['tone']>> = {
  americans: 'american',
  allies: 'other',
};

function wordsOf(part: Part): TollWords {
  return {
    tone: part.kind === 'markup' ? (TONES[part.name] ?? 'plain') : 'plain',
    text: plainText([part]),
  };
}
