// The story as readers see it, and what a table and words on the desk do to it. Knows no element: how a story
// is read is handed in.
import type { Dataset, Tables } from '../dataset/dataset';
import { sameDataset } from '../dataset/sameDataset';
import type { Compiled } from '../wording/message';
import { compareStories, type StoryChanges, type StoryReading } from './changes/compareStories';
import { correctionFor, correctionLine } from './changes/correctionFor';
import { putWords } from './words/putWords';
import { WordsState } from './words/wordsState.svelte';

/** What readers see, and the day of the swap. */
export interface SwapSetting {
  readonly dataset: Dataset;
  readonly tables: Tables;
  /** ISO day. */
  readonly today: string;
  readonly readStory: (dataset: Dataset, tables: Tables) => StoryReading;
}

/** The effects on one story. */
export class StoryEffects {
  readonly words: WordsState;
  readonly #setting: SwapSetting;
  /** The story as readers see it, once it was read. */
  #was: StoryReading | null = null;
  /** The messages of the build, once others were put in their place. */
  #builtWords: ReadonlyMap<string, Compiled> | null = null;
  #published = $state.raw<Dataset>({ fatalities: [] });
  #changes = $state.raw<StoryChanges | null>(null);
  #correction = $state.raw<string | null>(null);
  /** Counts the words that were put into the story; 0: they are those of the build. */
  #otherWords = $state(0);

  /** `onwords`: other words were put into the story, so that it has to be compared again. */
  constructor(setting: SwapSetting, onwords: () => void) {
    this.#setting = setting;
    this.#published = setting.dataset;
    this.words = new WordsState({
      tables: setting.tables,
      say: (messages, areBuilt) => {
        const former = putWords(messages);
        this.#builtWords ??= former;
        this.#otherWords = areBuilt ? 0 : this.#otherWords + 1;
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
    return this.#changes;
  }

  /** The line for corrections.csv; null: the table is the same. */
  get correction(): string | null {
    return this.#correction;
  }

  /** Takes another table for the one that readers see. */
  publish(dataset: Dataset): void {
    this.#published = dataset;
    this.#was = null;
  }

  /** Finds what the table and the words do. */
  compare(dataset: Dataset): void {
    const isSame = sameDataset(dataset, this.#published);
    this.#changes = null;
    this.#correction = null;
    if (isSame && this.#otherWords === 0) return;
    const { tables, today, readStory } = this.#setting;
    const was = (this.#was ??= this.#readPublished());
    const now = readStory(dataset, tables);
    this.#changes = compareStories(was, now);
    if (!isSame) this.#correction = correctionLine(correctionFor(was.figures, now.figures, today));
  }

  /** With the words of the build, whichever stand in the story now. */
  #readPublished(): StoryReading {
    const others = this.#builtWords === null ? null : putWords(this.#builtWords);
    const reading = this.#setting.readStory(this.#published, this.#setting.tables);
    if (others !== null) putWords(others);
    return reading;
  }
}
