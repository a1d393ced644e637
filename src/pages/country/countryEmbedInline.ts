// What every embed of a country runs at load, before the first paint: its theme, its height for the host,
// and the look whether newer figures came. Every byte counts.
import { fitHost, mayBlockLinks } from '../../embed/frameSide';
import { readOptions, type Theme } from '../../embed/options';
import { logKept } from '../../story/logKept';
import { isNewer } from '../isNewer';
import type * as Live from './countryLive';

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

  const look = async () => {
    if (!(await isNewer(`${site}data/fatalities.csv`, data))) return;
    try {
      const { takeNewer } = (await import(/* @vite-ignore */ live)) as typeof Live;
      await takeNewer(target, site);
    } catch (error) {
      logKept('figures', error);
    }
  };
  window.addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(() => void look()),
  );
});
