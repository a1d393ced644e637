// What every embed runs at load, inline and before the first paint: its options, its height for the
// host, and the two reasons to load the part that answers to the reader. Every byte counts.
import { fitHost, mayBlockLinks } from '../../embed/frameSide';
import { readOptions, type Theme } from '../../embed/options';
import { fingerprint } from '../../dataset/fingerprint';
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
  const start = async (newData: boolean) => {
    const late = setTimeout(keep, PATIENCE_MS, 'its controls have not come yet');
    try {
      const { takeOverEmbed } = (await import(/* @vite-ignore */ live)) as typeof Live;
      clearTimeout(late);
      delete root.dataset.still;
      await takeOverEmbed(target, options, { newData, move });
    } catch (error) {
      clearTimeout(late);
      keep(error);
    }
  };
  let loading: Promise<void> | undefined;
  const load = (newData = false) => (loading ??= start(newData));

  const look = async () => {
    if (options.country !== null) return load(true);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort('it has not come in time'), PATIENCE_MS);
    try {
      const response = await fetch(`${site}data/fatalities.csv`, {
        cache: 'no-cache',
        signal: late.signal,
      });
      if (!response.ok) throw `the server answered ${response.status}`;
      if (fingerprint(await response.text()) !== data) void load(true);
    } catch (error) {
      logKept('figures', `data/fatalities.csv: ${error}`);
    }
    clearTimeout(timer);
  };
  window.addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(() => void look()),
  );
});
