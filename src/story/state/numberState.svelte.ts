// Which number of the story shows what it counts: one at a time. Knows no element and no number.
import type { Component } from 'svelte';
import type { ChartChoice } from '../../charts/parts/chartText';
import type { LaterTables, Source, Tables } from '../../dataset/dataset';
import { say } from '../../wording/say';
import { article } from '../../wording/words.gen';
import type { StepId } from '../storyboard';
import type { CountedNumber, NumberId, NumberMarks } from './countedNumber';

/** A number that a reader has opened, with what shows its arithmetic. */
export interface OpenNumber extends CountedNumber {
  readonly id: NumberId;
  readonly Panel: Component<{ numbers: NumberState; number: OpenNumber }>;
}

/** Loads what opens a number, and the sources that it names; rejects where it does not come. */
export type LoadNumber = (id: NumberId, story: Asked) => Promise<OpenNumber>;

/** What it needs of the story. */
export interface Asked {
  readonly choice: ChartChoice;
  readonly tables: Pick<Tables, 'sources'>;
  complete(later: LaterTables): void;
  /** Tells screen readers. */
  say(notice: string): void;
}

/** The numbers of one story. */
export class NumberState {
  readonly #story: Asked;
  readonly #load: LoadNumber;
  #open = $state.raw<OpenNumber | null>(null);
  #missing = $state<NumberId | null>(null);
  /** The number that was pressed, until it has come. */
  #awaited: NumberId | null = null;
  readonly #marks = $derived.by(() => this.#open?.marks(this.#story.choice) ?? null);

  constructor(story: Asked, load: LoadNumber) {
    this.#story = story;
    this.#load = load;
  }

  /** What the reader has chosen. */
  get choice(): ChartChoice {
    return this.#story.choice;
  }

  /** The sources of these ids, each once, in the order of their table. */
  sourcesOf(ids: readonly string[]): readonly Source[] {
    return this.#story.tables.sources.filter(({ id }) => ids.includes(id));
  }

  /** The open number; null: none, or one that counts nobody now. */
  get open(): OpenNumber | null {
    return this.#marks?.count ? this.#open : null;
  }

  /** The number that could not be opened; null: none. */
  get missing(): NumberId | null {
    return this.#missing;
  }

  /** What the open number marks, where it is this step's; null: it is not. */
  countedIn(step: StepId): NumberMarks | null {
    return this.open?.id === step ? this.#marks : null;
  }

  /** Opens a number in place of any other, or closes it; says what is marked. */
  press(id: NumberId): void {
    if (this.open?.id === id || this.#awaited === id) {
      this.close();
      return;
    }
    this.#awaited = id;
    const isAwaited = () => this.#awaited === id;
    this.#load(id, this.#story).then(
      (number) => isAwaited() && this.#show(number, null, number.arithmetic(this.choice).marked),
      () => isAwaited() && this.#show(null, id, say(article.noNumber)),
    );
  }

  /** Takes the marks away, also those that are yet to come. */
  close(): void {
    this.#show(null, null, '');
  }

  #show(open: OpenNumber | null, missing: NumberId | null, notice: string): void {
    this.#awaited = null;
    this.#open = open;
    this.#missing = missing;
    this.#story.say(notice);
  }
}
