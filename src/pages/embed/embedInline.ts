// Every embed's inline script, and the two reasons to load the part that answers to the reader: a move of the
// reader's, and newer data. Every byte counts.
import { PATIENCE_MS, logKept } from '../../story/logKept';
import { watchFirstMove } from './firstMove';
import { startEmbed } from './startEmbed';
import type * as Live from './embedLive';

startEmbed(({ target, options, live }) => {
  const root = document.documentElement;
  const move = watchFirstMove(window, () => void load());
  // The picture, its words and its links stay; a link that was clicked leads where it says.
  const keep = (why: unknown) => {
    logKept('chart', why);
    root.dataset.still = '';
    move.replay();
  };
  const start = async (): Promise<Live.AnsweringEmbed | null> => {
    const late = setTimeout(keep, PATIENCE_MS, 'its controls have not come yet');
    try {
      const { takeOverEmbed } = (await import(/* @vite-ignore */ live)) as typeof Live;
      clearTimeout(late);
      delete root.dataset.still;
      await move.released();
      return takeOverEmbed(target, options, move);
    } catch (error) {
      clearTimeout(late);
      keep(error);
      return null;
    }
  };
  // Two promises, of the code and of the data: whoever asks for the code first, newer data still come.
  let loading: Promise<Live.AnsweringEmbed | null> | undefined;
  const load = () => (loading ??= start());

  return {
    rest: () => {
      if (options.country !== null) void load();
    },
    takeNewer: async () => (await load())?.takeNewerData(),
  };
});
