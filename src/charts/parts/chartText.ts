// What a chart says outside its drawing. Types only: each chart's words are in its own folder.
import type { ChartTable } from './chartTable';
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import type { Marks } from '../dots/marks';

/** A headline: `number` is set in the colour of whom it counts; the pieces read on as one sentence. */
export interface Hed {
  readonly lead: string;
  readonly number: string;
  readonly tail: string;
  readonly tone: 'american' | 'ally';
}

/** What a colour means: a mark of it, with a few words. */
export interface Key {
  readonly tone: 'ally' | 'other';
  readonly text: string;
}

/** A chart's words. */
export interface ChartText {
  readonly hed: Hed;
  /** Empty: the keys say enough. */
  readonly dek: string;
  /** Behind the dek; undefined: the colours need no explaining. */
  readonly keys?: readonly Key[];
  /** How the dek begins, where that stands out; the rest follows on a line of its own on a phone. */
  readonly dekStart?: string;
  /** Read by screen readers in place of the drawing. */
  readonly summary: string;
  /** Null where another chart's table has the same numbers. */
  readonly table: ChartTable | null;
  /** Where the numbers come from; undefined: from the table of fatalities alone. */
  readonly source?: string;
  /** The same in a word or two, for the line under the chart; undefined: the table of the dead. */
  readonly sourceName?: string;
}

/** What a chart's words and drawing depend on. */
export interface ChartChoice {
  readonly figures: Figures;
  readonly rule: CountingRule;
  /** Code of the chosen country; null: none. */
  readonly country: string | null;
}

/** What a drawing that is no picture of dots depends on. */
export interface DrawingProps extends ChartChoice {
  /** By ids of its rows or blocks, or by people and codes of countries. */
  readonly marked: Marks;
  /** True in an embed, which has no room for a drawing for desks beside the one for phones. */
  readonly alone?: boolean;
}

/** Writes a chart's words for a choice. */
export type ChartWords = (choice: ChartChoice) => ChartText;

/** The words that a chart changes where it travels alone. */
export type HedAndDek = Pick<ChartText, 'hed' | 'dek'>;

/**
 * Makes a chart's headline and dek stand alone: in the story the words around them say which war, whose
 * dead and what was claimed; in a stranger's page nothing does.
 */
export type AloneWords = (choice: ChartChoice, text: HedAndDek) => HedAndDek;
