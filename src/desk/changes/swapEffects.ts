// What a new table of the dead, or other words, do to the story, and the line that tells readers of a table.
// Knows no element: how a story is read is handed in.
import type { Dataset, Tables } from '../../dataset/dataset';
import { sameDataset } from '../../dataset/sameDataset';
import { compareStories, type StoryChanges, type StoryReading } from './compareStories';
import { correctionFor, correctionLine } from './correctionFor';

/** What readers see, and the day of the swap. */
export interface SwapSetting {
  readonly dataset: Dataset;
  readonly tables: Tables;
  /** ISO day. */
  readonly today: string;
  readonly readStory: (dataset: Dataset, tables: Tables) => StoryReading;
}

/** What a swap does. */
export interface SwapEffect {
  readonly changes: StoryChanges;
  /** The line for corrections.csv; null: the table is the same. */
  readonly correction: string | null;
}

/** The effects of tables and words on one story. */
export interface SwapEffects {
  /** Reads the story as readers see it, once: before its words are replaced. */
  readonly readPublished: () => StoryReading;
  /** What the dataset does; null: nothing. `otherWords`: whether the words are other ones now. */
  readonly of: (dataset: Dataset, otherWords: boolean) => SwapEffect | null;
}

/** The effects on the story of the setting, which is read at most once. */
export function swapEffects(setting: SwapSetting): SwapEffects {
  const { dataset: published, tables, today, readStory } = setting;
  let was: StoryReading | null = null;
  const readPublished = () => (was ??= readStory(published, tables));
  return {
    readPublished,
    of: (dataset, otherWords) => {
      const isSame = sameDataset(dataset, published);
      if (isSame && !otherWords) return null;
      const before = readPublished();
      const now = readStory(dataset, tables);
      return {
        changes: compareStories(before, now),
        correction: isSame
          ? null
          : correctionLine(correctionFor(before.figures, now.figures, today)),
      };
    },
  };
}
