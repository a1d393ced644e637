// What every embed runs at load, inline and before the first paint: its options, its height for the
// host, and the two reasons to load the part that answers to the reader: a move of the reader's, and newer
// data. Every byte counts.
import { fitHost, mayBlockLinks } from '../../embed/frameSide';
import { readOptions, type Theme } from '../../embed/options';
import { isNewer } from '../isNewer';
import { watchFirstMove } from './firstMove';
import { PATIENCE_MS, logKept } from '../../story/logKept';
import type * as Live from './embedLive';

const root = document.documentElement;
const { options, problems } = readOptions(location.search);
for (const problem of problems) console.warn(`Embed: ${problem}`);

const takeTheme = (theme: Theme) => {
  root.dataset.theme = theme;
};
takeTheme(options.theme);

document.addEventListener('DOMContentLoaded', () => {
  const target = document.getElementById('embed') as HTMLElement;
  const { site = '', live = '', data = '' } = target.dataset;

  const address = document.getElementById('address');
  if (address && mayBlockLinks(window)) {
    address.textContent = new URL(site, location.href).href;
    address.hidden = false;
  }
  fitHost(window, takeTheme);

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

  const look = async () => {
    if (options.country !== null) void load();
    if (await isNewer(`${site}data/fatalities.csv`, data)) await (await load())?.takeNewerData();
  };
  window.addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(() => void look()),
  );
});
