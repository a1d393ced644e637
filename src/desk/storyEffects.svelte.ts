// The story as readers see it, and what a table and words on the desk do to it. Knows no element.
import type { Dataset, Tables } from '../dataset/dataset';
import type { Compiled } from '../wording/message';
import type { StoryChanges } from './changes/compareStories';
import {
  swapEffects,
  type SwapEffect,
  type SwapEffects,
  type SwapSetting,
} from './changes/swapEffects';
import { putWords } from './words/putWords';
import { WordsState } from './words/wordsState.svelte';

/** The effects on one story. */
export class StoryEffects {
  readonly words: WordsState;
  readonly #setting: SwapSetting;
  #effects: SwapEffects;
  #published = $state.raw<Dataset>({ fatalities: [] });
  #effect = $state.raw<SwapEffect | null>(null);
  /** Counts the words that were put into the story; 0: they are those of the build. */
  #otherWords = $state(0);

  /** `onwords`: other words were put into the story, so that it has to be compared again. */
  constructor(setting: SwapSetting, onwords: () => void) {
    this.#setting = setting;
    this.#published = setting.dataset;
    this.#effects = swapEffects(setting);
    this.words = new WordsState({
      tables: setting.tables,
      say: (messages, areBuilt) => {
        this.#sayOtherwise(messages, areBuilt);
        onwords();
      },
    });
  }

  /** The dataset that readers see now. */
  get published(): Dataset {
    return this.#published;
  }

  /** Whether readers see another table than the page was built of. */
  get isNewerThanBuild(): boolean {
    return this.#published !== this.#setting.dataset;
  }

  /** Another number whenever the story has other words. */
  get wordsVersion(): number {
    return this.#otherWords;
  }

  get tables(): Tables {
    return this.#setting.tables;
  }

  /** What table and words do to the story; null: nothing. */
  get changes(): StoryChanges | null {
    return this.#effect?.changes ?? null;
  }

  /** The line for corrections.csv; null: the table is the same. */
  get correction(): string | null {
    return this.#effect?.correction ?? null;
  }

  /** Takes another table for the one that readers see. */
  publish(dataset: Dataset): void {
    this.#published = dataset;
    this.#effects = swapEffects({ ...this.#setting, dataset });
  }

  /** Finds what the table does; null: there is none that could be shown. */
  compare(dataset: Dataset | null): void {
    this.#effect = dataset === null ? null : this.#effects.of(dataset, this.#otherWords !== 0);
  }

  #sayOtherwise(messages: ReadonlyMap<string, Compiled>, areBuilt: boolean): void {
    this.#effects.readPublished();
    putWords(messages);
    this.#otherWords = areBuilt ? 0 : this.#otherWords + 1;
  }
}
