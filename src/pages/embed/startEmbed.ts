// What every embed runs at load, inline and before the first paint: its theme, its height for the host, and,
// once the page has come to rest, the look whether newer data came. Every byte counts.
import { fitHost, mayBlockLinks } from '../../embed/frameSide';
import { readOptions, type EmbedOptions, type Theme } from '../../embed/options';
import { isNewer } from '../isNewer';

/** An embed whose document is read. */
export interface StartedEmbed {
  readonly target: HTMLElement;
  readonly options: EmbedOptions;
  /** Addresses: of the site's folder, ending in a slash, and of the module that answers. */
  readonly site: string;
  readonly live: string;
}

/** What an embed does by itself: at rest, and when newer data came. */
export interface EmbedTasks {
  readonly rest?: () => void;
  readonly takeNewer: () => Promise<void>;
}

/** Starts the embed of this page. `begin` is called once its document is read. */
export function startEmbed(begin: (embed: StartedEmbed) => EmbedTasks): void {
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

    const { rest, takeNewer } = begin({ target, options, site, live });
    const look = async () => {
      rest?.();
      if (await isNewer(`${site}data/fatalities.csv`, data)) await takeNewer();
    };
    window.addEventListener('load', () =>
      (window.requestIdleCallback ?? setTimeout)(() => void look()),
    );
  });
}
