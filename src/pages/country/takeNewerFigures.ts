// Newer figures on a country's page and in its embed: what draws them comes only now.
import { logKept } from '../../story/logKept';
import type * as Live from './countryLive';

/** Draws the country anew; where that fails it stays as it was built. `live`: from the page to the module. */
export async function takeNewerFigures(
  target: HTMLElement,
  site: string,
  live: string,
): Promise<void> {
  try {
    // Made absolute: a script in a file of its own imports from where that file is, not from the page.
    const address = new URL(live, location.href).href;
    const { takeNewer } = (await import(/* @vite-ignore */ address)) as typeof Live;
    await takeNewer(target, site);
  } catch (error) {
    logKept('figures', error);
  }
}
