// What every embed runs at load, inline and before the first paint: its options, its height for the
// host, and the two reasons to load the part that answers to the reader. Every byte counts.
import { fitHost, mayBlockLinks } from '../../embed/frameSide';
import { readOptions, type Theme } from '../../embed/options';
import { fingerprint } from '../../dataset/fingerprint';
import { watchFirstMove } from './firstMove';
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
  let loading: Promise<void> | undefined;
  const load = (newData = false) =>
    (loading ??= (import(/* @vite-ignore */ live) as Promise<typeof Live>)
      .then(({ takeOver }) => takeOver(target, options, { newData, move }))
      .catch(() => {
        // The picture, its words and its links stay.
        console.info('Embed: its controls could not be loaded.');
        root.dataset.still = '';
        move.stop();
      }));

  const look = async () => {
    if (options.country !== null) return load(true);
    try {
      const response = await fetch(`${site}data/fatalities.csv`, { cache: 'no-cache' });
      if (response.ok && fingerprint(await response.text()) !== data) void load(true);
    } catch {
      // It keeps the figures that it was built with.
    }
  };
  window.addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(() => void look()),
  );
});
