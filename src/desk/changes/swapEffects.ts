// What a new table of the dead does to the story, and the line that tells readers of it. Knows no
// element: how a story is read is handed in.
import type { Dataset, Tables } from '../../dataset/dataset';
import { sameDataset } from '../../dataset/sameDataset';
import { compareStories, type StoryChanges, type StoryReading } from './compareStories';
import { correctionFor, correctionLine } from './correctionFor';

/** What the page was built of, and the day of the swap. */
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
  /** The line for corrections.csv. */
  readonly correction: string;
}

/** Tells of each dataset what it does to the story; null: nothing. The built story is read once. */
export function swapEffects(setting: SwapSetting): (dataset: Dataset) => SwapEffect | null {
  const { dataset: built, tables, today, readStory } = setting;
  let was: StoryReading | null = null;
  return (dataset) => {
    if (sameDataset(dataset, built)) return null;
    was ??= readStory(built, tables);
    const now = readStory(dataset, tables);
    return {
      changes: compareStories(was, now),
      correction: correctionLine(correctionFor(was.figures, now.figures, today)),
    };
  };
}
